package dev.ecsmith.cli;

import java.nio.file.Path;

/** The name of a file as it is written down for other machines. */
final class RelativeName {
  private RelativeName() {}

  /**
   * With slashes; of files outside of the folder with {@code ..}.
   *
   * @param file absolute
   * @param folder absolute
   */
  static String of(Path file, Path folder) {
    return folder.relativize(file.normalize()).toString().replace('\\', '/');
  }
}
