package dev.ecsmith.generator.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.Products;
import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.schemas.SpecProperty;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.yaml.YamlReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SpecOutlineTest {
  static Stream<String> products() {
    return Products.all().stream().map(product -> product.profile().id());
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyPlaceholderIsFoundAndNoOtherErrorIs(String product) {
    String outline = SpecOutline.of(product);
    List<Finding> findings =
        findings(outline).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();

    long placeholders = outline.lines().filter(line -> line.contains("\"<fill in>\"")).count();
    assertTrue(placeholders > 0);
    assertEquals(placeholders, findings.size(), findings::toString);
    assertEquals(
        List.of("placeholder-left-behind"),
        findings.stream().map(Finding::rule).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyInputIsThereWithItsDescription(String product) {
    String outline = SpecOutline.of(product);
    Set<String> missing = new TreeSet<>();
    collectMissing(SpecProperty.of(product), outline, missing);
    assertEquals(Set.of(), missing);
  }

  private static void collectMissing(SpecProperty around, String outline, Set<String> missing) {
    for (SpecProperty property : around.properties()) {
      boolean there =
          outline.lines().anyMatch(line -> line.matches("#? *" + property.name() + ":.*"));
      if (!there) {
        missing.add(property.name());
      }
      assertFalse(property.description().isEmpty(), property.name());
      collectMissing(property, outline, missing);
    }
  }

  @ParameterizedTest
  @MethodSource("products")
  void commentedOutLinesAreAsGoodAsTheOthers(String product) {
    String everything =
        SpecOutline.of(product)
            .lines()
            .map(line -> line.matches("# .*|#") ? "" : line.replaceFirst("^#", ""))
            .reduce("", (before, line) -> before + line + "\n");
    assertEquals(List.of(), YamlReader.read("everything.yaml", everything).faults());
  }

  @ParameterizedTest
  @MethodSource("products")
  void theExampleLeavesNothingToSay(String product) {
    assertEquals(List.of(), findings(ExampleSpec.of(product)));
  }

  private static List<Finding> findings(String spec) {
    Document document = YamlReader.read("spec.yaml", spec);
    return new SpecCheck(rule -> true).check(document).verdict().findings();
  }
}
