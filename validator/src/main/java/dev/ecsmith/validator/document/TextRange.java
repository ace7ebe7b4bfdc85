package dev.ecsmith.validator.document;

/**
 * A stretch of a document's text.
 *
 * @param start offset of the first UTF-16 code unit, counted from 0
 * @param end offset after the last one; equal to {@code start} for a place between two characters
 */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a range: " + start + " to " + end);
    }
  }

  /**
   * The first character alone: enough to point at an object or a list without marking all of it.
   */
  public TextRange opening() {
    return new TextRange(start, Math.min(start + 1, end));
  }
}
