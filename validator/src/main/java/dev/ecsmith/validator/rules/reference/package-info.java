/**
 * Names of the parts of a task definition, by which they are told apart and refer to one another.
 */
package dev.ecsmith.validator.rules.reference;
