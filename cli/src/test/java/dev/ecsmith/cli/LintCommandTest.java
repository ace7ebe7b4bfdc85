package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LintCommandTest {
  private static final String BAD =
      """
      {
        "family": "web",
        "cpu": "2048",
        "memory": "1024",
        "networkMode": "awsvpc",
        "requiresCompatibilities": ["FARGATE"],
        "containerDefinitions": [
          {"name": "web", "image": "example.com/web:1.27.2"}
        ]
      }
      """;
  private static final String RULE = "fargate-size-not-offered";
  private static final String GOOD = BAD.replace("1024", "4096");
  private static final String FINDING =
      ":4:13: error "
          + RULE
          + ": Fargate does not offer 1024 MiB"
          + " of memory with 2048 CPU units.\n";

  @TempDir private Path directory;

  @Test
  void aFindingIsShownInItsLineAndFailsTheRun() throws IOException {
    write("task.json", BAD);
    assertEquals(
        new Call.Outcome(
            1,
            """
            task.json:4:13: error fargate-size-not-offered
              Fargate does not offer 1024 MiB of memory with 2048 CPU units.
                4 |   "memory": "1024",
                  |             ^^^^^^
              hint: Use one of: 4096, 5120, ..., 16384.

            1 error in 1 file
            """,
            ""),
        lint("task.json", "--select", RULE));
  }

  @Test
  void aGoodTaskDefinitionPassesAllRules() throws IOException {
    write("task.json", GOOD);
    assertEquals(new Call.Outcome(0, "No findings in 1 file.\n", ""), lint("task.json"));
    assertEquals(new Call.Outcome(0, "", ""), lint("task.json", "--quiet"));
  }

  @Test
  void theThresholdDecidesWhetherTheRunFails() throws IOException {
    write("task.json", BAD);
    assertEquals(0, lint("task.json", "--fail-on", "never").code());
    assertEquals(1, lint("task.json", "--fail-on=info").code());
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown value of --fail-on 'warn'. Did you mean 'warning'? It is one of:"
                + " error, warning, info, never.\n"),
        lint("task.json", "--fail-on", "warn"));
  }

  @Test
  void rulesAreSelectedAndIgnored() throws IOException {
    write("task.json", BAD);
    assertEquals(0, lint("task.json", "--ignore", RULE).code());
    assertEquals(0, lint("task.json", "--select", RULE, "--ignore", RULE).code());
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown rule 'fargate-size-not-ofered'. Did you mean"
                + " 'fargate-size-not-offered'? 'ecsmith rules' lists all.\n"),
        lint("task.json", "--ignore", RULE + ",fargate-size-not-ofered"));
  }

  @Test
  void aProfileIsChosenByItsName() throws IOException {
    write("task.json", BAD);
    assertEquals(1, lint("task.json", "--profile", "security").code());
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown profile 'strickt'. Did you mean 'strict'? It is one of: default,"
                + " strict, security.\n"),
        lint("task.json", "--profile=strickt"));
  }

  @Test
  void stdinIsATaskDefinitionToo() {
    Call call = Call.in(directory).reading(BAD);
    assertEquals(
        new Call.Outcome(1, "<stdin>" + FINDING, ""),
        call.run("lint", "-", "--format", "concise", "--select", RULE));
    assertEquals(
        new Call.Outcome(1, "infra/task.json" + FINDING, ""),
        call.run(
            "lint",
            "--stdin-filename=infra/task.json",
            "-",
            "--format",
            "concise",
            "--select",
            RULE));
  }

  @Test
  void aDirectoryIsSearchedForTaskDefinitionsAlone() throws IOException {
    write("infra/b/task.json", BAD);
    write("infra/a.json", BAD);
    write("infra/package.json", "{\"name\": \"x\", \"image\": \"y\"}");
    write("infra/notes.txt", BAD);
    for (String passedOver : List.of("node_modules", ".git", ".terraform", "target", "build")) {
      write("infra/" + passedOver + "/task.json", BAD);
    }
    String expected = "infra/a.json" + FINDING + "infra/b/task.json" + FINDING;
    assertEquals(new Call.Outcome(1, expected, ""), concise("infra"));
    assertEquals(new Call.Outcome(1, expected, ""), concise("infra/"));
    assertEquals(new Call.Outcome(1, expected, ""), concise("."));
    assertEquals(new Call.Outcome(1, expected.replace("infra", "./infra"), ""), concise("./infra"));
  }

  @Test
  void yamlIsReadAsTemplateOfCloudFormationOrInputOfTheAwsCli() throws IOException {
    String size = "cpu: \"2048\"\nmemory: \"1024\"\nrequiresCompatibilities: [FARGATE]\n";
    String task = "family: web\n" + size + "containerDefinitions:\n- {name: web, image: nginx}\n";
    String template =
        """
        Resources:
          Web:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Cpu: 2048
              Memory: !Ref Memory
              RequiresCompatibilities: [FARGATE]
              ContainerDefinitions:
                - {Name: web, Image: !Ref Image}
          Api:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Cpu: 2048
              Memory: 1024
              RequiresCompatibilities: [FARGATE]
              ContainerDefinitions:
                - {Name: api, Image: !Ref Image}
        """;
    write("infra/a.yml", task);
    write("infra/b.yaml", template);
    write("infra/c.template", template);
    write("infra/compose.yml", "services:\n  web: {image: nginx}\n");
    assertEquals(
        List.of("infra/a.yml:3:9:", "infra/b.yaml:14:15:", "infra/c.template:14:15:"),
        concise(".").out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(
        new Call.Outcome(1, "x.yaml" + FINDING.replace(":4:13:", ":3:9:"), ""),
        Call.in(directory)
            .reading(task)
            .run("lint", "-", "--stdin-filename=x.yaml", "--format=concise", "--select=" + RULE));
  }

  @Test
  void whatGitIgnoresIsPassedOver() throws IOException {
    write(".gitignore", "out/\n*.local.json\n");
    write("infra/.gitignore", "!keep.local.json\n");
    for (String name : List.of("out/a.json", "infra/b.local.json", "infra/keep.local.json")) {
      write(name, BAD);
    }
    assertEquals(new Call.Outcome(1, "infra/keep.local.json" + FINDING, ""), concise("."));
    assertEquals(new Call.Outcome(1, "out/a.json" + FINDING, ""), concise("out"));
    assertEquals(
        new Call.Outcome(1, "infra/b.local.json" + FINDING, ""), concise("infra/b.local.json"));
  }

  @Test
  void aTemplateOfCloudFormationIsFoundByItsTaskDefinition() throws IOException {
    write(
        "infra/template.json",
        """
        {"Resources": {"Web": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "Cpu": "2048", "Memory": "1024", "RequiresCompatibilities": ["FARGATE"],
            "ContainerDefinitions": []}}}}
        """);
    write("infra/other.json", "{\"Resources\": {\"Logs\": {\"Type\": \"AWS::Logs::LogGroup\"}}}");
    Call.Outcome outcome = concise("infra");
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().startsWith("infra/template.json:2:"), outcome.out());
  }

  @Test
  void aFolderThatIsNamedIsSearchedWhateverItsName() throws IOException {
    write("build/task.json", BAD);
    assertEquals(new Call.Outcome(1, "build/task.json" + FINDING, ""), concise("build"));
  }

  @Test
  void aSearchThatFindsNothingIsNotASuccess() throws IOException {
    write("empty/package.json", "{}");
    Call.Outcome outcome = lint("empty");
    assertEquals(2, outcome.code());
    assertEquals("ecsmith: There is no task definition in 'empty'.\n", outcome.err());
  }

  @Test
  void aSearchNeverLeavesItsDirectory() throws IOException {
    write("elsewhere/task.json", BAD);
    write("infra/task.json", GOOD);
    Files.createSymbolicLink(directory.resolve("infra/link"), directory.resolve("elsewhere"));
    Files.createSymbolicLink(directory.resolve("infra/loop"), directory.resolve("infra"));
    Files.createSymbolicLink(
        directory.resolve("infra/link.json"), directory.resolve("elsewhere/task.json"));
    assertEquals(new Call.Outcome(0, "", ""), concise("infra"));
  }

  @Test
  void aFileThatIsNamedTwiceIsJudgedOnce() throws IOException {
    write("infra/task.json", BAD);
    assertEquals(
        new Call.Outcome(1, "infra/task.json" + FINDING, ""),
        concise("infra/task.json", "./infra/task.json", "infra"));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsJudged() throws IOException {
    write("task.json", BAD);
    Files.write(directory.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
    Files.write(directory.resolve("wide.json"), "\ufeff{}".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(
        new Call.Outcome(
            2,
            "task.json" + FINDING,
            """
            ecsmith: Can't read 'none.json': there is no such file or directory.
            ecsmith: Can't read 'latin.json': it is not UTF-8 text.
            ecsmith: Can't read 'wide.json': it is UTF-16; save it as UTF-8.
            """),
        concise("none.json", "latin.json", "wide.json", "task.json"));
  }

  @Test
  void oneRunWritesSeveralReports() throws IOException {
    write("task.json", BAD);
    Call.Outcome outcome =
        lint(
            "task.json",
            "--select",
            RULE,
            "--color=always",
            "--format",
            "json",
            "--output",
            "report.json",
            "--output=report.txt",
            "--format",
            "concise");
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().isEmpty(), outcome.out());
    String json = Files.readString(directory.resolve("report.json"));
    assertTrue(json.contains("\"version\": \"" + Version.current() + "\""), json);
    assertTrue(json.contains("\"file\": \"task.json\",\n      \"line\": 4"), json);
    assertEquals("task.json" + FINDING, Files.readString(directory.resolve("report.txt")));
  }

  @Test
  void reportsForProgramsNameFilesFromTheWorkingDirectoryAndDescribeRules() throws IOException {
    write("infra/task.json", BAD);
    String absolute = directory.resolve("infra/task.json").toString();
    lint(
        absolute,
        "--select",
        RULE,
        "--format=sarif",
        "--output=r.sarif",
        "--format=junit",
        "--output=r.xml",
        "--format=github",
        "--output=r.txt",
        "--format=gitlab",
        "--output=r.json");
    String sarif = Files.readString(directory.resolve("r.sarif"));
    assertTrue(sarif.contains("\"uri\": \"infra/task.json\""), sarif);
    assertTrue(sarif.contains("\"markdown\": \"# " + RULE + "\\n"), sarif);
    for (String report : List.of("r.sarif", "r.xml", "r.txt", "r.json")) {
      String text = Files.readString(directory.resolve(report));
      assertTrue(text.contains("infra/task.json"), report);
      assertFalse(text.contains(directory.toString()), report);
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsTold() throws IOException {
    write("task.json", GOOD);
    assertEquals(
        new Call.Outcome(
            2, "", "ecsmith: Can't write 'no/where.txt': there is no such file or directory.\n"),
        lint("task.json", "--output", "no/where.txt"));
  }

  @Test
  void lintNeedsAPath() {
    Call.Outcome outcome = lint();
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("PATH"), outcome.err());
  }

  @Test
  void whatWasSkippedIsToldOnDemand() throws IOException {
    write("task.json", BAD.replace("1024", "${MEMORY}"));
    assertFalse(lint("task.json").out().contains("not judged"));
    assertTrue(lint("task.json", "--verbose").out().contains("not judged by " + RULE));
    assertTrue(lint("task.json", "--format=json").out().contains("\"rule\": \"" + RULE + "\""));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Call.Outcome concise(String... paths) {
    return lint(
        Stream.concat(Stream.of(paths), Stream.of("--format=concise", "--select", RULE))
            .toArray(String[]::new));
  }

  private Call.Outcome lint(String... args) {
    return Call.in(directory)
        .run(Stream.concat(Stream.of("lint"), Stream.of(args)).toArray(String[]::new));
  }
}
