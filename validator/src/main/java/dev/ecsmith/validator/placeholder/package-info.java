/** Tells text that stands for a value from the value itself. */
package dev.ecsmith.validator.placeholder;
