package dev.ecsmith.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a spec and everything that was generated from it. */
record Example(Path folder) {
  private static final String SPEC = "spec.yaml";

  /** Every folder beside the sources that has a spec, by name. */
  static List<Example> all() {
    try (Stream<Path> folders = Files.list(Path.of(""))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(SPEC)))
          .sorted()
          .map(Example::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Example named(String name) {
    return new Example(Path.of(name));
  }

  String spec() {
    try {
      return Files.readString(folder.resolve(SPEC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Generated generated() {
    return Generated.from(spec());
  }

  /** The files beside the spec, with forward slashes. */
  Set<String> committed() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals(SPEC))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
