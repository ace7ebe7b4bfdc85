/**
 * Names of the parts of a task definition, by which they are told apart and refer to one another,
 * and the order of the start that follows from it.
 */
package dev.ecsmith.validator.rules.reference;
