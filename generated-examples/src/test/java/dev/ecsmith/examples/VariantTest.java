package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The variants leave nothing out that could matter. */
class VariantTest {
  /** It meets all others with no more rows than there are; only where tasks run is worth a pair. */
  private static final String DATABASE = "database";

  @Test
  void everyTwoChoicesMeet() throws IOException {
    Set<String> missing = new TreeSet<>();
    List<Path> choices = choices();
    for (Path one : choices) {
      for (Path other : choices) {
        if (subject(one).compareTo(subject(other)) < 0
            && mustMeet(one, other)
            && !meet(one, other)) {
          missing.add(one + " and " + other);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean mustMeet(Path one, Path other) {
    Set<String> subjects = Set.of(subject(one), subject(other));
    return !subjects.contains(DATABASE) || subjects.contains("launch");
  }

  private static boolean meet(Path one, Path other) {
    return Variant.all().stream()
        .anyMatch(
            variant ->
                variant.choices().get(subject(one)).equals(name(one))
                    && variant.choices().get(subject(other)).equals(name(other)));
  }

  private static String subject(Path choice) {
    return choice.getName(0).toString();
  }

  private static String name(Path choice) {
    return choice.getFileName().toString().replace(".yaml", "");
  }

  private static List<Path> choices() throws IOException {
    try (Stream<Path> files = Files.walk(SpecText.CHOICES)) {
      return files
          .filter(Files::isRegularFile)
          .map(SpecText.CHOICES::relativize)
          .filter(path -> path.getNameCount() == 2)
          .collect(Collectors.toList());
    }
  }
}
