package dev.ecsmith.generator.spec.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.rule.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextNotNormalizedTest {
  private static List<String> columns(String json) {
    Document document = JsonReader.read("spec.json", json);
    return Verdict.of(List.of(new TextNotNormalized()), document, document).findings().stream()
        .map(Finding::place)
        .map(place -> place.pointer() + " " + place.start().column())
        .toList();
  }

  @Test
  void whatTerraformKeepsIsFine() {
    assertEquals(
        List.of(), columns("{\"a\": [\"caf\u00e9\", \"\ud83d\ude00\", \"\u65e5\u672c\", 1]}"));
  }

  @Test
  void whatTerraformWouldChangeIsFoundInKeysAndValues() {
    assertEquals(
        List.of("/a/0 8", "/e\u0301 21"),
        columns("{\"a\": [\"cafe\u0301\", 1], \"e\u0301\": true, \"b\": \"x\"}"));
  }
}
