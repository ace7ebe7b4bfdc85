/**
 * What {@code init} writes: a spec to fill in, made from the product's JSON Schema, or an example.
 */
package dev.ecsmith.generator.outline;
