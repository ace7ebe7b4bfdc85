/**
 * What was read from a file, as a tree in which every value knows its place.
 *
 * <p>Readers of the formats live in packages of their own and produce {@link
 * dev.ecsmith.validator.document.Document}; nothing here does I/O or knows a format, a rule or a
 * report.
 */
package dev.ecsmith.validator.document;
