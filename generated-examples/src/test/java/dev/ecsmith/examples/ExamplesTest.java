package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.Products;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.write.Comparison;
import dev.ecsmith.generator.write.Origin;
import dev.ecsmith.generator.write.OutputDirectory;
import dev.ecsmith.validator.fixture.Fixture.Update;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Decsmith.golden=update} writes the examples anew, and fails all the same. */
class ExamplesTest {
  private static final Linter LINTER = new Linter(TaskDefinitionRules.usual());

  static List<Example> examples() {
    return Example.all();
  }

  @Test
  void eachProductHasAnExampleOfItsName() {
    Set<String> names = examples().stream().map(Example::toString).collect(Collectors.toSet());
    for (Product product : Products.all()) {
      assertTrue(names.contains(product.profile().id()), product.profile()::title);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isWhatGenerateWrites(Example example) throws IOException {
    Generated generated = example.generated();
    OutputDirectory directory = OutputDirectory.at(example.folder());
    Comparison comparison =
        directory.compare(generated.rendering(), new Origin(version(), generated.product()));
    String difference = comparison.unifiedDiff();
    if (Update.fromSystemProperties() == Update.WRITE) {
      directory.write(comparison, true);
    }
    assertEquals("", difference);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdsNothingThatGenerateDoesNotWrite(Example example) {
    Set<String> expected = new HashSet<>(example.generated().rendering().files().keySet());
    expected.add(".ecsmith/manifest.json");
    assertEquals(expected, example.committed());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesOutTheSameEachTime(Example example) {
    assertEquals(example.generated().rendering(), example.generated().rendering());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasTaskDefinitionsOfWhichNothingIsToBeSaid(Example example) {
    example
        .generated()
        .taskDefinitions()
        .forEach(
            (path, text) ->
                assertEquals(
                    "", TextReport.of(LINTER.lint(JsonReader.read(path, text)).findings())));
  }

  private static String version() throws IOException {
    try (InputStream in = ExamplesTest.class.getResourceAsStream("/dev/ecsmith/cli/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
