package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why a file can't be read or written, in words for its owner. */
final class FileFault {
  private FileFault() {}

  static CallException reading(String name, IOException cause) {
    return reading(name, reason(cause));
  }

  /**
   * @param reason a clause without a full stop
   */
  static CallException reading(String name, String reason) {
    return new CallException("Can't read '" + InvisibleText.escape(name) + "': " + reason + ".");
  }

  static CallException writing(String name, IOException cause) {
    return new CallException(
        "Can't write '" + InvisibleText.escape(name) + "': " + reason(cause) + ".");
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return "there is no such file or directory";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (cause instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason();
    }
    return String.valueOf(cause.getMessage());
  }
}
