/** Which roles a task needs. */
package dev.ecsmith.validator.rules.role;
