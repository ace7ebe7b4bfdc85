package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code explain --task}. Each folder of {@code src/test/resources/needs} holds a task definition
 * beside what is printed of it, to the letter; {@code -Decsmith.golden=update} rewrites that and
 * fails nevertheless.
 */
final class TaskNeedsTest {
  private static final Path CASES = Path.of("src/test/resources/needs");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePageForAPersonIsAsWritten(String name) throws IOException {
    compare(name, "text.txt", explained(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDocumentForAProgramIsAsWritten(String name) throws IOException {
    compare(name, "needs.json", explained(name, "--format", "json"));
  }

  /** What a person copies out of the page is the policy that the document holds. */
  @ParameterizedTest
  @MethodSource("cases")
  void policiesOnThePageAreThoseOfTheDocument(String name) throws IOException {
    String page = explained(name).out().replaceAll("\\s+", "");
    Node document =
        JsonReader.read("needs.json", explained(name, "--format", "json").out())
            .root()
            .orElseThrow();
    ArrayNode tasks = (ArrayNode) ((ObjectNode) document).get("tasks").orElseThrow();
    String text = Files.readString(CASES.resolve(name).resolve("needs.json"));
    for (Node task : tasks.elements()) {
      for (String role : List.of("executionRole", "taskRole")) {
        Node policy = task.child(role).flatMap(each -> each.child("policy")).orElseThrow();
        String json =
            text.substring(policy.range().start(), policy.range().end()).replaceAll("\\s+", "");
        assertTrue(json.endsWith("\"Statement\":[]}") || page.contains(json), json);
      }
    }
  }

  @Test
  void stdinAndDirectoriesAreReadAsByLint(@TempDir Path directory) throws IOException {
    String task = Files.readString(CASES.resolve("nothing/task.json"));
    Files.createDirectories(directory.resolve("tasks"));
    Files.writeString(directory.resolve("tasks/a.json"), task);
    Files.writeString(directory.resolve("tasks/b.json"), task.replace("idle", "other"));
    Files.writeString(directory.resolve("tasks/package.json"), "{\"name\": \"x\"}");
    String page = Call.in(directory).run("explain", "--task", "tasks").out();
    assertEquals(
        List.of("idle in tasks/a.json", "other in tasks/b.json"),
        page.lines().filter(line -> line.contains(" in tasks/")).toList());
    assertEquals(
        Call.in(directory).run("explain", "--task", "tasks/a.json").out(),
        Call.in(directory)
            .reading(task)
            .run("explain", "--task", "-")
            .out()
            .replace("<stdin>", "tasks/a.json"));
  }

  @Test
  void whatIsNoTaskDefinitionIsRefused(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("package.json"), "{\"name\": \"x\"}");
    Files.writeString(directory.resolve("broken.json"), "{\"containerDefinitions\": [");
    assertEquals(
        refusal("Can't read 'package.json': it holds no task definition."),
        Call.in(directory).run("explain", "--task", "package.json"));
    assertEquals(
        refusal(
            "Can't read 'broken.json': it is not JSON; 'ecsmith lint' says where it breaks off."),
        Call.in(directory).run("explain", "--task", "broken.json"));
    assertEquals(
        refusal("Can't read 'none.json': there is no such file or directory."),
        Call.in(directory).run("explain", "--task", "none.json"));
    assertEquals(
        refusal(
            "Unknown launch type 'fargate'. Did you mean 'FARGATE'? It is one of: FARGATE, EC2,"
                + " EXTERNAL, MANAGED_INSTANCES."),
        Call.in(directory).run("explain", "--task", "x.json", "--launch-type", "fargate"));
  }

  @Test
  void theOptionsOfATaskGoWithNothingElse() {
    assertEquals(
        refusal("--format goes with --task."),
        Call.of("explain", "fargate-size-not-offered", "--format", "json"));
    assertEquals(
        refusal("explain needs one of RULE, --error TEXT and --task PATH."),
        Call.of("explain", "--error", "x", "--task", "x.json"));
  }

  private static Call.Outcome refusal(String message) {
    return new Call.Outcome(2, "", "ecsmith: " + message + "\n");
  }

  private static Call.Outcome explained(String name, String... further) throws IOException {
    Path folder = CASES.resolve(name);
    List<String> args = new ArrayList<>(List.of("explain", "--task", "task.json"));
    Path options = folder.resolve("args.txt");
    if (Files.exists(options)) {
      args.addAll(List.of(Files.readString(options).strip().split(" ")));
    }
    args.addAll(List.of(further));
    return Call.in(folder).run(args.toArray(String[]::new));
  }

  private static void compare(String name, String file, Call.Outcome outcome) throws IOException {
    assertEquals(0, outcome.code());
    assertEquals("", outcome.err());
    Path golden = CASES.resolve(name).resolve(file);
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    if ("update".equals(System.getProperty("ecsmith.golden"))) {
      Files.writeString(golden, outcome.out());
    }
    assertEquals(expected, outcome.out());
  }
}
