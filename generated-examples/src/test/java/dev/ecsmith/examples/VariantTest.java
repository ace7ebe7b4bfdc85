package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The variants leave nothing out that could matter. */
class VariantTest {
  /**
   * Subjects that would ask for more rows than they are worth, with those that they must meet
   * nonetheless.
   */
  private static final Map<String, Set<String>> APART =
      Map.of(
          "athenz-sia/image",
          // All but the network: without a way out there is one registry alone.
          Set.of(
              "application",
              "cluster",
              "exec",
              "identity",
              "launch",
              "logs",
              "roles",
              "start",
              "zts"),
          "ztrust-sso/database",
          Set.of("launch"));

  static List<String> products() {
    return Products.ids();
  }

  @Test
  void thereAreAHundred() {
    assertTrue(Variant.all().size() >= 100, () -> Variant.all().size() + " variants");
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyTwoChoicesMeet(String product) throws IOException {
    Set<String> missing = new TreeSet<>();
    List<Path> choices = choices(product);
    for (Path one : choices) {
      for (Path other : choices) {
        if (subject(one).compareTo(subject(other)) < 0
            && mustMeet(product, subject(one), subject(other))
            && !meet(product, one, other)) {
          missing.add(one + " and " + other);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean mustMeet(String product, String one, String other) {
    return wants(product, one, other) && wants(product, other, one);
  }

  private static boolean wants(String product, String one, String other) {
    Set<String> met = APART.get(product + "/" + one);
    return met == null || met.contains(other);
  }

  private static boolean meet(String product, Path one, Path other) {
    return Variant.of(product).stream()
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

  private static List<Path> choices(String product) throws IOException {
    Path all = new SpecText(product).choices();
    try (Stream<Path> files = Files.walk(all)) {
      return files
          .filter(Files::isRegularFile)
          .map(all::relativize)
          .filter(path -> path.getNameCount() == 2)
          .collect(Collectors.toList());
    }
  }
}
