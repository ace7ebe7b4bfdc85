package dev.ecsmith.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
      Path draft = Files.createTempFile(target.toAbsolutePath().getParent(), ".ecsmith-", ".tmp");
      try {
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw FileFault.writing(name, e);
    }
  }
}
