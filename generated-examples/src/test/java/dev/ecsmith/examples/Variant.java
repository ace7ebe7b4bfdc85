package dev.ecsmith.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One choice for each thing that a spec lets one choose; {@code variants.txt} says which go
 * together.
 *
 * @param choices subject to choice
 */
record Variant(Map<String, String> choices) {
  private static final Path TABLE = Path.of("src/test/resources/variants.txt");

  static List<Variant> all() {
    try {
      List<String> lines = Files.readAllLines(TABLE);
      List<String> subjects = words(lines.get(0));
      return lines.stream().skip(1).map(line -> of(subjects, words(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Variant of(List<String> subjects, List<String> words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      choices.put(subjects.get(i), words.get(i));
    }
    return new Variant(choices);
  }

  String spec() {
    List<String> parts = new ArrayList<>();
    choices.forEach((subject, choice) -> parts.add(subject + "/" + choice));
    // Without a way out the image lies in Amazon ECR, to which nobody signs in with a secret.
    if (!choices.get("network").equals("none")) {
      parts.add("secrets/" + choices.get("secrets") + "/registry");
    }
    return SpecText.of(parts);
  }

  private static List<String> words(String line) {
    return List.of(line.trim().split(" +"));
  }

  @Override
  public String toString() {
    return String.join("-", choices.values());
  }
}
