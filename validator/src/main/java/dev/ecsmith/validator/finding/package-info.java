/** What rules say: findings, their severity and place, and what could not be judged. */
package dev.ecsmith.validator.finding;
