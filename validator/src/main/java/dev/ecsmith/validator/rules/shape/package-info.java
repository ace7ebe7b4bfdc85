/**
 * Rules about the keys and values that a schema allows. They serve every document that has one:
 * task definitions, products' specs, and the configuration.
 */
package dev.ecsmith.validator.rules.shape;
