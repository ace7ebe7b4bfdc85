package dev.ecsmith.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that lies below a directory, as one comparable value: folders, links and texts. */
final class Snapshot {
  private Snapshot() {}

  static SortedMap<String, String> of(Path directory) {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(directory)) {
      return found;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      paths.forEach(
          path -> found.put(directory.relativize(path).toString().replace('\\', '/'), show(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String show(Path path) {
    try {
      if (Files.isSymbolicLink(path)) {
        return "-> " + Files.readSymbolicLink(path);
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        return "folder";
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
      return (Files.isExecutable(path) ? "x " : "- ") + text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
