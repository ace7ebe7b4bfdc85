package dev.ecsmith.validator.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks about one subject, which a file of its own tells of.
 *
 * @param name {@code A05}, as the file is called
 */
record CoverageGroup(String name, int first, int last, String title) {
  static final Path FOLDER = Path.of("src/test/resources/coverage");

  static List<CoverageGroup> all() {
    return lines(FOLDER.resolve("groups.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new CoverageGroup(
                    cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]))
        .toList();
  }

  /** Those of which something is told. */
  static List<CoverageGroup> told() {
    return all().stream().filter(group -> Files.exists(group.file())).toList();
  }

  List<Integer> numbers() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** None where the file is missing. */
  List<Coverage> rows() {
    return Files.exists(file()) ? lines(file()).stream().map(Coverage::of).toList() : List.of();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return FOLDER.resolve(name + ".tsv");
  }
}
