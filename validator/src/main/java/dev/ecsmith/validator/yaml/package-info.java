/** Reads YAML through snakeyaml-engine; the only package that uses it. */
package dev.ecsmith.validator.yaml;
