package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.Products;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.fixture.Fixture.Update;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No fault of a vendor's guide gets through: the generated files lack it, or a rule finds it. */
class DefectsTest {
  private static final Path TABLE = Path.of("../docs/defects.md");
  private static final Linter LINTER = new Linter(TaskDefinitionRules.all());

  static List<Defect> defects() {
    return Defect.all();
  }

  static List<String> products() {
    return Products.ids();
  }

  @ParameterizedTest
  @MethodSource("products")
  void theyAreNumberedWithoutGaps(String product) {
    List<Integer> numbers = Defect.of(product).stream().map(Defect::number).toList();
    assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
  }

  @ParameterizedTest
  @MethodSource("defects")
  void eachHasAnAnswer(Defect defect) {
    assertTrue(!defect.generated().isEmpty() || defect.rule().isPresent(), defect::guide);
    assertEquals(defect.generated().isEmpty(), defect.proofs().isEmpty());
    assertEquals(defect.rule().isPresent(), defect.fixture().isPresent());
  }

  @ParameterizedTest
  @MethodSource("defects")
  void theExamplesAreAsTheTableSays(Defect defect) {
    List<Example> examples = examples(defect.product());
    assertFalse(examples.isEmpty());
    for (Example example : examples) {
      for (Defect.Proof proof : defect.proofs()) {
        assertTrue(proof.holdsFor(example.generated()), () -> proof + " in " + example);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void theRuleFindsItInTheFixture(Defect defect) throws IOException {
    if (defect.rule().isPresent()) {
      Path fixture = defect.fixture().orElseThrow();
      String text = Files.readString(fixture);
      Verdict verdict =
          fixture.toString().endsWith(".json")
              ? LINTER.lint(JsonReader.read("fixture.json", text))
              : Generated.check(text).verdict();
      Set<String> found =
          verdict.findings().stream().map(Finding::rule).collect(Collectors.toSet());
      assertTrue(found.contains(defect.rule().orElseThrow()), found::toString);
    }
  }

  @Test
  void theTableTellsThemAll() throws IOException {
    String table = table();
    if (Update.fromSystemProperties() == Update.WRITE) {
      String before = Files.exists(TABLE) ? Files.readString(TABLE) : "";
      Files.writeString(TABLE, table);
      assertEquals(before, table);
    }
    assertEquals(Files.readString(TABLE), table);
  }

  private static List<Example> examples(String product) {
    return Example.all().stream()
        .filter(example -> example.generated().product().equals(product))
        .toList();
  }

  private static String table() {
    StringBuilder text = new StringBuilder();
    text.append("# Faults of the vendors' guides\n\n");
    text.append("What a guide has wrong or leaves out, and the answer to it: what the generated\n");
    text.append(
        "files have in its place, the rule that finds it, or both. This page is written by\n");
    text.append("a test, which holds each answer to the examples and to the guide's own text.\n");
    for (String product : products()) {
      List<Defect> defects = Defect.of(product);
      if (!defects.isEmpty()) {
        text.append("\n## ").append(Products.named(product).orElseThrow().profile().title());
        text.append("\n\n| | the guide | what is generated | rule |\n| --- | --- | --- | --- |\n");
        defects.forEach(defect -> text.append(row(defect)));
      }
    }
    return text.toString();
  }

  private static String row(Defect defect) {
    return "| "
        + String.join(
            " | ",
            Integer.toString(defect.number()),
            defect.guide().replace("|", "\\|"),
            defect.generated().replace("|", "\\|"),
            defect.rule().map(rule -> "`" + rule + "`").orElse(""))
        + " |\n";
  }
}
