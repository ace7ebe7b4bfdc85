package dev.ecsmith.validator.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a fix makes of whole files, to the letter, and what holds for every file that there is.
 *
 * <p>{@code -Decsmith.golden=update} writes the files that end in {@code .fixed}, and fails
 * nevertheless.
 */
final class FixerTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path FIXES = RESOURCES.resolve("fixes");
  private static final Fixer FIXER = new Fixer();
  private static final Linter LINTER = new Linter(TaskDefinitionRules.usual());

  static List<Path> fixes() throws IOException {
    return json(FIXES);
  }

  static List<Path> everything() throws IOException {
    return json(RESOURCES);
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void aFileIsMendedAsWritten(Path file) throws IOException {
    Path golden = file.resolveSibling(file.getFileName().toString().replace(".json", ".fixed"));
    String fixed = FIXER.fix(Files.readString(file));
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    if ("update".equals(System.getProperty("ecsmith.golden"))) {
      Files.writeString(golden, fixed);
    }
    assertEquals(expected, fixed);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void fixingTwiceChangesNothing(Path file) throws IOException {
    String fixed = FIXER.fix(Files.readString(file));
    assertEquals(fixed, FIXER.fix(fixed));
  }

  /**
   * Of each rule no more is found than before, unless a value means something only now that it has
   * its type.
   */
  @ParameterizedTest
  @MethodSource("everything")
  void nothingNewIsWrongAfterwards(Path file) throws IOException {
    String text = Files.readString(file);
    if (JsonReader.read("", text).faults().isEmpty()) {
      Map<String, Integer> before = counts(text);
      assumeFalse(before.containsKey("wrong-type"));
      counts(FIXER.fix(text))
          .forEach(
              (rule, count) ->
                  assertTrue(count <= before.getOrDefault(rule, 0), rule + " in " + file));
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void noFixMakesAMistakeOfSyntax(Path file) throws IOException {
    String text = Files.readString(file);
    assertTrue(
        JsonReader.read("", FIXER.fix(text)).faults().size()
            <= JsonReader.read("", text).faults().size());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void lineEndsStayAsTheyAre(Path file) throws IOException {
    String text = Files.readString(file);
    String fixed = FIXER.fix(text);
    assertEquals(text.contains("\r\n"), fixed.contains("\r\n"));
    assertEquals(text.endsWith("\n"), fixed.endsWith("\n"));
    assertEquals(text.replace("\r\n", "").contains("\n"), fixed.replace("\r\n", "").contains("\n"));
  }

  @Test
  void aDocumentThatIsNoTaskDefinitionIsLeftAlone() {
    for (String text : List.of("", "null", "{}", "[]", "{\"status\": 1}", "{\"revision\": 2}\n")) {
      assertEquals(text, FIXER.fix(text));
    }
  }

  @Test
  void whatDescribePrintsRegistersAfterwards() throws IOException {
    String fixed = FIXER.fix(Files.readString(FIXES.resolve("described.json")));
    assertEquals(
        List.of(),
        LINTER.lint(JsonReader.read("t.json", fixed)).findings().stream()
            .filter(finding -> finding.rule().contains("key"))
            .toList());
    assertFalse(fixed.contains("\"revision\""));
    assertTrue(fixed.contains("\"team\""));
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : LINTER.lint(JsonReader.read("t.json", text)).findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    return counts;
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.toFile().length() < 60_000)
          .sorted()
          .toList();
    }
  }
}
