/** Runs every rule that a task definition is judged by, in one call. */
package dev.ecsmith.validator.lint;
