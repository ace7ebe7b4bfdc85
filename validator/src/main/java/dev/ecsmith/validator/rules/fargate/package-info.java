/** What holds only for tasks that run on Fargate. */
package dev.ecsmith.validator.rules.fargate;
