package dev.ecsmith.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** Everything that changes a disk, so that a test can make any one step of it fail. */
interface FileOperations {
  /** Writes a new file and waits until the disk has it. */
  void write(Path file, byte[] content, boolean executable) throws IOException;

  /** Copies with permissions. */
  void copy(Path from, Path to) throws IOException;

  /** Replaces a file in one step, so that there is the old or the new one at any time. */
  void move(Path from, Path to) throws IOException;

  void delete(Path fileOrEmptyFolder) throws IOException;

  void createFolder(Path folder) throws IOException;
}
