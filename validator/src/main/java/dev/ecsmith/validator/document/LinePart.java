package dev.ecsmith.validator.document;

/**
 * A line of a document, or of a very long line a part.
 *
 * @param column that of the first character in its line, counted from 1
 */
public record LinePart(String text, int column) {}
