package dev.ecsmith.examples;

import dev.ecsmith.generator.Products;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One choice for each thing that a product's spec lets one choose; a table for each product says
 * which go together.
 *
 * @param product identifier
 * @param choices subject to choice
 */
record Variant(String product, Map<String, String> choices) {
  private static final Path TABLES = Path.of("src/test/resources/variants");

  /** Begins the name of a part that a choice brings along unless another choice is made as well. */
  private static final String UNLESS = "unless-";

  static List<Variant> all() {
    return Products.ids().stream().flatMap(product -> of(product).stream()).toList();
  }

  static List<Variant> of(String product) {
    try {
      List<String> lines = Files.readAllLines(TABLES.resolve(product + ".txt"));
      List<String> subjects = words(lines.get(0));
      return lines.stream().skip(1).map(line -> of(product, subjects, words(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Variant of(String product, List<String> subjects, List<String> words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      choices.put(subjects.get(i), words.get(i));
    }
    return new Variant(product, choices);
  }

  String spec() {
    SpecText text = new SpecText(product);
    List<String> parts = new ArrayList<>();
    choices.forEach((subject, choice) -> parts.add(subject + "/" + choice));
    for (String part : List.copyOf(parts)) {
      parts.addAll(further(text.choices(), part));
    }
    return text.of(parts);
  }

  /** For example {@code unless-network-none.yaml} in the folder of the choice. */
  private List<String> further(Path all, String part) {
    Path folder = all.resolve(part);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .filter(name -> !isMade(name.substring(UNLESS.length())))
          .map(name -> part + "/" + name)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isMade(String subjectAndChoice) {
    int hyphen = subjectAndChoice.indexOf('-');
    return subjectAndChoice
        .substring(hyphen + 1)
        .equals(choices.get(subjectAndChoice.substring(0, hyphen)));
  }

  private static List<String> words(String line) {
    return List.of(line.trim().split(" +"));
  }

  @Override
  public String toString() {
    return product + "-" + String.join("-", choices.values());
  }
}
