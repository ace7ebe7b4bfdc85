package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixOptionsTest {
  private static final String BAD =
      """
      {
        "family": "web",
        "cpu": 256,
        "containerDefinitions": [{"name": "web", "image": "nginx:1.27.2"}],
        "revision": 3
      }
      """;
  private static final String FIXED =
      """
      {
        "family": "web",
        "cpu": "256",
        "containerDefinitions": [{"name": "web", "image": "nginx:1.27.2"}]
      }
      """;
  private static final String RULES = "--select=wrong-type,output-only-key";

  @TempDir private Path directory;

  @Test
  void filesAreMendedWhereTheyLieAndWhatIsLeftIsReported() throws IOException {
    write("infra/a.json", BAD);
    write("infra/b.json", FIXED);
    assertEquals(
        new Call.Outcome(0, "No findings in 2 files.\n", "Mended 1 file.\n"),
        lint("infra", "--fix"));
    assertEquals(FIXED, Files.readString(directory.resolve("infra/a.json")));
    assertEquals(new Call.Outcome(0, "No findings in 2 files.\n", ""), lint("infra", "--fix"));
    try (Stream<Path> left = Files.list(directory.resolve("infra"))) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void theDifferenceIsShownAndNothingIsWritten() throws IOException {
    write("task.json", BAD);
    Call.Outcome outcome = lint("task.json", "--fix", "--diff");
    assertEquals(
        """
        --- a/task.json
        +++ b/task.json
        @@ -1,6 +1,5 @@
         {
           "family": "web",
        -  "cpu": 256,
        -  "containerDefinitions": [{"name": "web", "image": "nginx:1.27.2"}],
        -  "revision": 3
        +  "cpu": "256",
        +  "containerDefinitions": [{"name": "web", "image": "nginx:1.27.2"}]
         }
        """,
        outcome.out());
    assertEquals(1, outcome.code());
    assertTrue(outcome.err().contains("Would mend 1 file.\n"), outcome.err());
    assertTrue(outcome.err().endsWith("2 errors in 1 file\n"), outcome.err());
    assertEquals(BAD, Files.readString(directory.resolve("task.json")));
  }

  @Test
  void noDifferenceShowsASecret() throws IOException {
    write(
        "task.json",
        """
        {
          "family": "web",
          "containerDefinitions": [{"name": "web", "image": "nginx:1.27.2", "environment": [
            {"name": "DB_PASSWORD", "value": "correct-horse"},
            {"name": "PIN_TOKEN", "value": 76543}
          ]}]
        }
        """);
    Call.Outcome outcome = lint("task.json", "--fix", "--diff");
    assertTrue(outcome.out().contains("DB_PASSWORD"), outcome.out());
    assertFalse(outcome.out().contains("correct-horse"), outcome.out());
    assertFalse(outcome.out().contains("76543"), outcome.out());
    assertTrue(outcome.err().contains("The difference hides secrets"), outcome.err());
  }

  @Test
  void whatComesFromStdinGoesToStdout() {
    assertEquals(
        new Call.Outcome(0, FIXED, "Mended 1 file.\nNo findings in 1 file.\n"),
        Call.in(directory).reading(BAD).run("lint", "-", "--fix", RULES));
    assertEquals(
        new Call.Outcome(0, FIXED, "No findings in 1 file.\n"),
        Call.in(directory).reading(FIXED).run("lint", "-", "--fix", RULES));
  }

  @Test
  void aReportInAFileTellsWhatIsLeft() throws IOException {
    write("task.json", BAD);
    lint("task.json", "--fix", "--format=json", "--output=r.json");
    assertTrue(Files.readString(directory.resolve("r.json")).contains("\"errors\": 0"));
  }

  @Test
  void yamlAndTemplatesOfCloudFormationAreLeftAlone() throws IOException {
    String template =
        "{\"ContainerDefinitions\": [{\"Name\": \"web\", \"Image\": \"nginx\", \"Cpu\": \"1\"}]}";
    String task = "family: web\ncpu: 256\ncontainerDefinitions: []\nrevision: 3\n";
    write("a.json", template);
    write("b.yaml", task);
    Call.Outcome outcome = lint(".", "--fix");
    assertEquals(
        "YAML and templates of CloudFormation are left to you: a.json, b.yaml.\n", outcome.err());
    assertEquals(template, Files.readString(directory.resolve("a.json")));
    assertEquals(task, Files.readString(directory.resolve("b.yaml")));
  }

  @Test
  void aDifferenceOfNothingIsNoCall() throws IOException {
    write("task.json", BAD);
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: --diff shows what --fix would do; give both.\n"),
        lint("task.json", "--diff"));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Call.Outcome lint(String... args) {
    return Call.in(directory)
        .run(Stream.concat(Stream.of("lint", RULES), Stream.of(args)).toArray(String[]::new));
  }
}
