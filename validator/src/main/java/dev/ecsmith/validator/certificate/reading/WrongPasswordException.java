package dev.ecsmith.validator.certificate.reading;

/**
 * The password is missing or wrong.
 *
 * <p>The message is a clause without a full stop.
 */
final class WrongPasswordException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongPasswordException(String message) {
    super(message);
  }
}
