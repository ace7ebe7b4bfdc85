package dev.ecsmith.validator.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {
  private static final Linter LINTER = new Linter(TaskDefinitionRules.usual());
  private static final String TASK =
      """
      {"family": "web",
       "containerDefinitions": [
         {"name": "web", "image": "nginx", "cpu": "1"},
         {"name": "log", "image": "fluent-bit", "cpu": "1"}
       ]}
      """;

  @Test
  void aFindingIsKnownAgainWhenLinesAndContainersMove() {
    String moved =
        TASK.replace("\n", "\n\n")
            .replace(
                "[\n", "[ {\"name\": \"first\", \"image\": \"busybox:1.36.1\", \"memory\": 64},");
    assertTrue(prints(TASK).size() > 3);
    assertEquals(prints(TASK), prints(moved));
  }

  @Test
  void anotherValueIsAnotherFinding() {
    assertNotEquals(prints(TASK), prints(TASK.replace("fluent-bit", "fluentd")));
  }

  @Test
  void theNameOfTheFileIsNoPartOfIt() {
    assertEquals(prints("a.json", TASK), prints("b.json", TASK));
  }

  @Test
  void findingsWithAllInCommonAreNumbered() {
    Document document = JsonReader.read("task.json", "{\"a\": [[1, 1]]}");
    Finding first = finding(document, 8);
    Finding second = finding(document, 11);
    List<String> prints =
        List.copyOf(
            new Fingerprints(List.of(document)).of(List.of(first, second, second)).values());
    assertEquals(2, prints.size());
    assertEquals(prints.get(0) + "-2", prints.get(1));
  }

  @Test
  void noDigestIsMadeOfASecret() {
    String secret =
        "{\"family\": \"a\", \"containerDefinitions\": [{\"name\": \"a\", \"image\": \"a:1.0.0\","
            + " \"environment\": [{\"name\": \"DB_PASSWORD\", \"value\": \"correct-horse\"}]}]}";
    assertEquals(prints(secret), prints(secret.replace("correct-horse", "battery-nail0")));
  }

  private static Finding finding(Document document, int start) {
    Place place = Place.of(document, new TextRange(start, start + 1), Pointer.ROOT.child("a"));
    return new Finding("a-rule", Severity.INFO, place, "It is wrong.", "", "");
  }

  private static Set<String> prints(String text) {
    return prints("task.json", text);
  }

  private static Set<String> prints(String file, String text) {
    Document document = JsonReader.read(file, text);
    return new TreeSet<>(
        new Fingerprints(List.of(document)).of(LINTER.lint(document).findings()).values());
  }
}
