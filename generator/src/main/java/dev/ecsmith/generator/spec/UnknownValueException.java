package dev.ecsmith.generator.spec;

/** A rule asked for a value of which nothing is known, because the spec is wrong there. */
final class UnknownValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one sentence
   */
  UnknownValueException(String reason) {
    super(reason);
  }
}
