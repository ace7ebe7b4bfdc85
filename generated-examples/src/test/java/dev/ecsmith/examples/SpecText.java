package dev.ecsmith.examples;

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
 * Specs of a product put together from parts, each of which is YAML with some of a spec's sections.
 *
 * @param product identifier
 */
record SpecText(String product) {
  private static final Path CHOICES = Path.of("src/test/resources/choices");

  /** Holds a folder for each thing that a spec lets one choose, with a part for each choice. */
  Path choices() {
    return CHOICES.resolve(product);
  }

  /**
   * The parts with what every spec needs, sections of the same name put together.
   *
   * @param choices paths in {@link #choices} without the extension
   */
  String of(List<String> choices, String... furtherParts) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    Stream.concat(Stream.of("base"), choices.stream())
        .map(choice -> read(choices().resolve(choice + ".yaml")))
        .forEach(part -> add(sections, part));
    Stream.of(furtherParts).forEach(part -> add(sections, part));
    StringBuilder spec = new StringBuilder();
    sections.forEach(
        (section, lines) -> {
          spec.append(section).append('\n');
          lines.forEach(line -> spec.append(line).append('\n'));
        });
    return spec.toString();
  }

  private static void add(Map<String, List<String>> sections, String part) {
    List<String> section = List.of();
    for (String line : part.lines().toList()) {
      if (line.startsWith(" ")) {
        section.add(line);
      } else {
        section = sections.computeIfAbsent(line, name -> new ArrayList<>());
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
