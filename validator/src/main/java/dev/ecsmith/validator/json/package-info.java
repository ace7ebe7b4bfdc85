/**
 * Reads and writes JSON through Jackson's streaming core; the only package that uses it in this
 * module.
 */
package dev.ecsmith.validator.json;
