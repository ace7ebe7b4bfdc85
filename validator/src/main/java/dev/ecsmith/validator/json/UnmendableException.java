package dev.ecsmith.validator.json;

/** Ends a diagnosis at the fault found last, because nothing sensible can be read after it. */
final class UnmendableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnmendableException() {
    super("The text can't be mended", null, false, false);
  }
}
