package dev.ecsmith.validator.placeholder;

/**
 * Text that stands for a value.
 *
 * @param start offset in the value, in UTF-16 code units
 * @param end offset after its last character
 * @param text the characters themselves
 */
public record Placeholder(Kind kind, int start, int end, String text) {
  /** Who was meant to put the value in. */
  public enum Kind {
    /** A program does so before the document is used: the value is unknown, not missing. */
    PIPELINE,
    /** A person should have done so before the document was saved. */
    PERSON
  }
}
