package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.document.TextRange;

/**
 * Ends the reading of one block or file.
 *
 * <p>The message is what a person reads: one sentence that names what is wrong.
 */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient TextRange range;
  private final String hint;

  /**
   * @param range null for the block as a whole
   */
  UnreadableException(TextRange range, String message, String hint) {
    super(message);
    this.range = range;
    this.hint = hint;
  }

  UnreadableException(String message, String hint) {
    this(null, message, hint);
  }

  /** The offending characters, or else those given. */
  TextRange rangeOr(TextRange whole) {
    return range == null ? whole : range;
  }

  String hint() {
    return hint;
  }
}
