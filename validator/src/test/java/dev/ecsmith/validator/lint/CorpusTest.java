package dev.ecsmith.validator.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Task definitions that ECS takes, of every kind that there is: with every launch type, log driver
 * and volume, for Linux and Windows, as consoles and tools write them, and as templates of the
 * usual pipelines. An error about one of them is a false alarm, in whichever profile.
 */
final class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final int FEWEST = 50;

  @TestFactory
  Stream<DynamicTest> noErrorIsReportedOfAValidTaskDefinition() throws IOException {
    Linter linter = new Linter(TaskDefinitionRules.all().only(rule -> !rule.profiles().isEmpty()));
    return files().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(List.of(), errors(linter, file))));
  }

  @Test
  void theCorpusIsLarge() throws IOException {
    assertTrue(files().size() >= FEWEST);
  }

  private static List<String> errors(Linter linter, Path file) throws IOException {
    return linter.lint(read(file)).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::toString)
        .toList();
  }

  private static Document read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    return name.endsWith(".yaml")
        ? YamlReader.readTemplate(name, text)
        : JsonReader.read(name, text);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }
}
