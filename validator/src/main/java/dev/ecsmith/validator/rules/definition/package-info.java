/**
 * A task definition as a whole: what it is wrapped in, how long it may be, and what is left of
 * samples.
 */
package dev.ecsmith.validator.rules.definition;
