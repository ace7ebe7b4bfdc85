package dev.ecsmith.generator.write;

/** The directory can't be read or written as it is; the message names the path and says why. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
