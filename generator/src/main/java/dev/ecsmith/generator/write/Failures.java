package dev.ecsmith.generator.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says what the operating system refused, and where. */
final class Failures {
  private Failures() {}

  static OutputException reading(Path path, IOException cause) {
    return new OutputException("Can't read " + place(path, cause), cause);
  }

  static OutputException writing(Path path, IOException cause) {
    return new OutputException("Can't write to " + place(path, cause), cause);
  }

  private static String place(Path path, IOException cause) {
    if (!(cause instanceof FileSystemException system)) {
      return TargetTree.shown(path) + ": " + cause.getMessage() + ".";
    }
    Path place = system.getFile() == null ? path : Path.of(system.getFile());
    return TargetTree.shown(place) + ": " + reason(system) + ".";
  }

  private static String reason(FileSystemException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "something else is there";
    }
    if (cause instanceof NoSuchFileException) {
      return "it doesn't exist";
    }
    return cause.getReason() == null ? cause.getClass().getSimpleName() : cause.getReason();
  }
}
