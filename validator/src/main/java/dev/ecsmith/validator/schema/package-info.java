/**
 * Judges documents by networknt's JSON Schema validator, for schemas and commands where its
 * start-up time doesn't matter; the only package that uses it or Jackson's data binding.
 *
 * <p>What it finds is said in the terms of {@link dev.ecsmith.validator.shape.ShapeFault}, so that
 * the same rules report it.
 */
package dev.ecsmith.validator.schema;
