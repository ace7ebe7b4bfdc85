package dev.ecsmith.validator.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What isn't known yet is no reason for a finding: whichever value of a task definition a
 * placeholder stands for, a whole list or a container among them, no rule speaks up that was silent
 * before.
 */
final class UnknownValueTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PLACEHOLDER = "\"${X}\"";

  /**
   * Rules that leave the word to another one for what is known, and may take it for anything that a
   * key turns out to hold.
   */
  private static final Map<String, Set<String>> RIGHT_ANYWAY =
      Map.of(
          "container-memory-missing", Set.of("/requiresCompatibilities"),
          "efs-without-transit-encryption", Set.of("/authorizationConfig"),
          "host-namespace-shared", Set.of("/requiresCompatibilities"),
          "host-port-reserved", Set.of("/requiresCompatibilities"),
          "log-stream-prefix-missing", Set.of("/requiresCompatibilities"),
          "privileged-container", Set.of("/requiresCompatibilities"),
          "swappiness-without-max-swap", Set.of("/requiresCompatibilities"));

  private static final Linter LINTER =
      new Linter(
          TaskDefinitionRules.all()
              .only(info -> !info.id().equals("pipeline-placeholder-left-behind")));

  @TestFactory
  Stream<DynamicTest> noRuleSpeaksUpBecauseOfAValueThatIsNotKnown() {
    return Stream.concat(in("corpus"), in("rules").filter(UnknownValueTest::isGood))
        .map(file -> dynamicTest(file.toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    Document document = JsonReader.read("task.json", text);
    if (!JsonReader.isJson(text)) {
      return;
    }
    Set<String> before = rules(document);
    List<String> reasons = new ArrayList<>();
    for (Node node : nodes(document.root().orElseThrow())) {
      TextRange range = node.range();
      boolean known = !Placeholders.anyIn(text.substring(range.start(), range.end()));
      if (known && !isAllOfIt(node)) {
        String changed =
            text.substring(0, range.start()) + PLACEHOLDER + text.substring(range.end());
        Set<String> after = rules(JsonReader.read("task.json", changed));
        after.removeAll(before);
        after.removeIf(rule -> isRightAnyway(rule, node));
        after.forEach(rule -> reasons.add(rule + " because of " + node.pointer()));
      }
    }
    assertEquals("", String.join("\n", reasons));
  }

  /** Of such a document nothing is known at all. */
  private static boolean isAllOfIt(Node node) {
    String pointer = node.pointer().toString();
    return pointer.isEmpty() || pointer.equals("/taskDefinition");
  }

  private static boolean isRightAnyway(String rule, Node node) {
    return RIGHT_ANYWAY.getOrDefault(rule, Set.of()).stream()
        .anyMatch(node.pointer().toString()::contains);
  }

  private static Set<String> rules(Document document) {
    return LINTER.lint(document).findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Node> nodes(Node node) {
    List<Node> all = new ArrayList<>();
    all.add(node);
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> all.addAll(nodes(member.value())));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> all.addAll(nodes(element)));
    }
    return all;
  }

  private static boolean isGood(Path file) {
    return file.getFileName().toString().startsWith("good");
  }

  private static Stream<Path> in(String folder) {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains("policies"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
