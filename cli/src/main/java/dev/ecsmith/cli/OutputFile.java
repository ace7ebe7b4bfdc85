package dev.ecsmith.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file whole or not at all. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Replaces the file; a device or a pipe is written to as it is.
   *
   * @param name as the caller wrote it
   * @throws CallException where it can't be written
   */
  static void write(Path file, String name, String text) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Path draft = target.resolveSibling(".ecsmith-" + UUID.randomUUID() + ".tmp");
      try {
        Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        keepPermissions(target, draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw FileFault.writing(name, e);
    }
  }

  /** A new file has those that the umask leaves, so that others may read a report. */
  private static void keepPermissions(Path existing, Path draft) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (posix != null && Files.exists(existing)) {
      posix.setPermissions(Files.getPosixFilePermissions(existing));
    }
  }
}
