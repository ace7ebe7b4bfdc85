/**
 * Holds a document against a JSON Schema: which keys are unknown or missing, which values have the
 * wrong type or lie outside of what is allowed.
 *
 * <p>The engine here interprets the part of JSON Schema that ecsmith's own schemas use, compiles
 * only what a document touches, and so starts in milliseconds. It says what is wrong as {@link
 * dev.ecsmith.validator.shape.ShapeFault}; the words are the rules' business.
 */
package dev.ecsmith.validator.shape;
