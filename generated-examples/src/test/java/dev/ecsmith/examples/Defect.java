package dev.ecsmith.examples;

import dev.ecsmith.generator.Products;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fault of a vendor's guide.
 *
 * @param product whose guide it is
 * @param number in the product's list
 * @param guide what the guide says, in a sentence
 * @param generated what the generated files have in its place, in a sentence; empty where they are
 *     no answer
 * @param proofs of that sentence
 * @param rule that finds it; empty where none does
 * @param fixture in which the rule finds it, relative to the root of the sources; the guide's own
 *     text where that is JSON, YAML or a command
 */
record Defect(
    String product,
    int number,
    String guide,
    String generated,
    List<Proof> proofs,
    Optional<String> rule,
    Optional<Path> fixture) {
  private static final Path LISTS = Path.of("src/test/resources/defects");
  private static final Path ROOT = Path.of("..");

  /**
   * Something that holds for the examples of the product.
   *
   * @param always whether each example has a file in which the text is found; otherwise none has
   * @param path form of the path of the files to look at
   * @param text form of the text, which is looked for in each file
   */
  record Proof(boolean always, Pattern path, Pattern text) {
    /** {@code always PATH TEXT} or {@code never PATH TEXT}, both regular expressions. */
    static Proof parse(String words) {
      String[] parts = words.strip().split(" ", 3);
      if (parts.length < 3 || !List.of("always", "never").contains(parts[0])) {
        throw new IllegalArgumentException(
            "Neither always PATH TEXT nor never PATH TEXT: " + words);
      }
      return new Proof(
          parts[0].equals("always"),
          Pattern.compile(parts[1]),
          Pattern.compile(parts[2], Pattern.MULTILINE));
    }

    boolean holdsFor(Generated generated) {
      boolean found =
          generated.rendering().files().entrySet().stream()
              .filter(file -> path.matcher(file.getKey()).matches())
              .anyMatch(file -> text.matcher(file.getValue()).find());
      return found == always;
    }
  }

  static List<Defect> all() {
    return Products.ids().stream().flatMap(product -> of(product).stream()).toList();
  }

  /** A product that follows no guide has none. */
  static List<Defect> of(String product) {
    Path list = LISTS.resolve(product + ".tsv");
    if (!Files.exists(list)) {
      return List.of();
    }
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> parse(product, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Six columns: number, guide, generated, proofs between bars, rule, fixture. */
  private static Defect parse(String product, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 6) {
      throw new IllegalArgumentException("Not six columns: " + line);
    }
    return new Defect(
        product,
        Integer.parseInt(columns[0]),
        columns[1],
        columns[2],
        Stream.of(columns[3].split(" \\|\\| "))
            .filter(each -> !each.isBlank())
            .map(Proof::parse)
            .toList(),
        Optional.of(columns[4]).filter(each -> !each.isBlank()),
        Optional.of(columns[5]).filter(each -> !each.isBlank()).map(ROOT::resolve));
  }

  @Override
  public String toString() {
    return product + " " + number;
  }
}
