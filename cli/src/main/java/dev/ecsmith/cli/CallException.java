package dev.ecsmith.cli;

/**
 * The caller has to change something: an argument, or a file that can't be read or written.
 *
 * <p>The message is what the caller reads: sentences that name what is wrong and what to do.
 */
final class CallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallException(String message) {
    super(message);
  }
}
