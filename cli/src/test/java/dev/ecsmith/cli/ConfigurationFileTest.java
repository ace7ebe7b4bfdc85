package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ecsmith.yaml} and baselines, as a user of {@code lint} meets them. */
final class ConfigurationFileTest {
  private static final String TASK =
      """
      {
        "family": "web",
        "containerDefinitions": [
          {"name": "web", "image": "nginx"},
          {"name": "log", "image": "example.com/log:${TAG}"}
        ]
      }
      """;
  private static final String RULE = "image-without-fixed-tag";

  /** Whatever other rules there will be. */
  private static final String RULES =
      "--select=image-without-fixed-tag,suppression-expired,suppression-unused";

  private static final String SUPPRESSION =
      """
      suppressions:
        - rule: image-without-fixed-tag
          path: deploy/task.json
          pointer: /containerDefinitions/0
          reason: The vendor supports this tag alone.
          expires: 2026-11-30
      """;

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    write("deploy/task.json", TASK);
  }

  @Test
  void theFirstFileUpwardCounts() throws IOException {
    assertEquals(1, failing(directory, "deploy/task.json").code());
    write(".ecsmith.yaml", SUPPRESSION);
    assertEquals(
        new Call.Outcome(0, "No findings in 1 file, 1 suppressed.\n", ""),
        failing(directory, "deploy/task.json"));
    assertEquals(0, failing(directory.resolve("deploy"), "task.json").code());
    write("deploy/.ecsmith.yaml", "# nothing\n");
    assertEquals(1, failing(directory.resolve("deploy"), "task.json").code());
    assertEquals(
        0,
        failing(directory.resolve("deploy"), "task.json", "--config", "../.ecsmith.yaml").code());
  }

  @Test
  void whatIsSuppressedIsCountedAndToldWithItsReason() throws IOException {
    write(".ecsmith.yaml", SUPPRESSION);
    assertTrue(failing(directory, "deploy", "--format=json").out().contains("\"suppressed\": 1"));
    assertTrue(
        failing(directory, "deploy", "--format=sarif")
            .out()
            .contains("\"justification\": \"The vendor supports this tag alone.\""));
  }

  @Test
  void aSuppressionEndsWithItsDay() throws IOException {
    write(".ecsmith.yaml", SUPPRESSION);
    assertEquals(0, failingOn("2026-11-30").code());
    Call.Outcome outcome = failingOn("2026-12-01");
    assertEquals(1, outcome.code());
    assertEquals(
        List.of(
            ".ecsmith.yaml:6:14: warning suppression-expired: The suppression of"
                + " `image-without-fixed-tag` held until 2026-11-30, and today is 2026-12-01.",
            "deploy/task.json:4:30: warning image-without-fixed-tag"),
        outcome
            .out()
            .lines()
            .map(line -> line.replaceAll("(fixed-tag): The image.*", "$1"))
            .toList());
  }

  @Test
  void aSuppressionIsUnusedOnlyWhereAllThatItMeansWasJudged() throws IOException {
    write("deploy/other.json", TASK.replace("\"nginx\"", "\"nginx:1.27.2\""));
    write(".ecsmith.yaml", SUPPRESSION.replace("task.json", "other.json"));
    assertTrue(failing(directory, "deploy/other.json").out().contains("suppression-unused"));
    assertFalse(failing(directory, "deploy/task.json").out().contains("suppression-unused"));
    assertFalse(
        lint(directory, "deploy/other.json", "--select=" + RULE)
            .out()
            .contains("suppression-unused"));
    write(".ecsmith.yaml", SUPPRESSION.replace("task.json", "o*.json"));
    assertFalse(failing(directory, "deploy/other.json").out().contains("suppression-unused"));
    assertTrue(failing(directory, "deploy").out().contains("suppression-unused"));
    assertTrue(failing(directory, ".").out().contains("suppression-unused"));
    write(".ecsmith.yaml", SUPPRESSION.replace("deploy/task.json", "'*/o*.json'"));
    assertFalse(failing(directory, "deploy").out().contains("suppression-unused"));
    assertTrue(failing(directory, ".").out().contains("suppression-unused"));
  }

  @Test
  void aWrongConfigurationStopsTheRunAndIsShownInItsLine() throws IOException {
    write(".ecsmith.yaml", "ignore: [image-without-fixed-tags]\n");
    assertEquals(
        new Call.Outcome(
            2,
            "",
            """
            ecsmith: The configuration is wrong:

            .ecsmith.yaml:1:10: error value-not-allowed
              An element of `ignore` is "image-without-fixed-tags", but must be one of COUNT other values.
                1 | ignore: [image-without-fixed-tags]
                  |          ^^^^^^^^^^^^^^^^^^^^^^^^
              hint: Did you mean `image-without-fixed-tag`?
            """
                .replace("COUNT", Integer.toString(RuleCatalogue.load().ids().size()))),
        failing(directory, "deploy"));
    assertEquals(
        new Call.Outcome(
            2, "", "ecsmith: Can't read 'none.yaml': there is no such file or directory.\n"),
        failing(directory, "deploy", "--config=none.yaml"));
  }

  @Test
  void whatTheCallSaysWins() throws IOException {
    write(
        ".ecsmith.yaml",
        "fail_on: warning\nprofile: strict\nselect: [wrong-type]\nseverities: {"
            + RULE
            + ": error}\n");
    assertEquals(0, lint(directory, "deploy").code());
    Call.Outcome selected = lint(directory, "deploy", "--select", RULE, "--format=concise");
    assertEquals(1, selected.code());
    assertTrue(selected.out().contains(": error " + RULE), selected.out());
    assertEquals(0, lint(directory, "deploy", "--select", RULE, "--fail-on=never").code());
    write(".ecsmith.yaml", "select: [" + RULE + "]\nignore: [" + RULE + "]\n");
    assertEquals(0, lint(directory, "deploy", "--fail-on=warning").code());
  }

  @Test
  void finalFilesHoldNoPlaceholder() throws IOException {
    String rule = "pipeline-placeholder-left-behind";
    assertFalse(lint(directory, "deploy").out().contains(rule));
    assertTrue(lint(directory, "deploy", "--final").out().contains(rule));
    assertFalse(lint(directory, "deploy", "--final", "--ignore", rule).out().contains(rule));
    write(".ecsmith.yaml", "final: true\n");
    assertTrue(lint(directory, "deploy").out().contains(rule));
  }

  @Test
  void aSpecHasTheSameConfiguration() throws IOException {
    write("spec.yaml", "product: no-such\n");
    assertEquals(1, Call.in(directory).run("validate", "spec.yaml").code());
    write(
        ".ecsmith.yaml",
        "suppressions:\n  - {rule: unknown-product, path: spec.yaml, reason: It comes soon.}\n");
    assertEquals(
        new Call.Outcome(0, "No findings in 1 file, 1 suppressed.\n", ""),
        Call.in(directory).run("validate", "spec.yaml"));
  }

  @Test
  void aBaselineAcceptsWhatItListsWhereverItMoves() throws IOException {
    assertEquals(
        new Call.Outcome(
            0,
            "No findings in 1 file, 1 suppressed.\n",
            "Wrote 1 finding to 'ci/baseline.json'.\n"),
        failing(directory, "deploy", "--write-baseline", "ci/baseline.json"));
    String written = Files.readString(directory.resolve("ci/baseline.json"));
    assertTrue(written.contains("\"file\": \"../deploy/task.json\""), written);
    assertEquals(0, failing(directory, "deploy", "--baseline=ci/baseline.json").code());
    write(
        "deploy/task.json",
        TASK.replace(
            "[\n", "[\n\n    {\"name\": \"new\", \"image\": \"example.com/new:1.2.3\"},\n"));
    assertEquals(
        new Call.Outcome(0, "No findings in 1 file, 1 suppressed.\n", ""),
        failing(directory.resolve("deploy"), "task.json", "--baseline=../ci/baseline.json"));
    write("deploy/task.json", TASK.replace("\"nginx\"", "\"httpd\""));
    assertEquals(1, failing(directory, "deploy", "--baseline=ci/baseline.json").code());
    write("deploy/task.json", TASK);
    write(".ecsmith.yaml", "baseline: ci/baseline.json\n");
    assertEquals(0, failing(directory, "deploy").code());
    failing(directory, "deploy", "--write-baseline", "ci/baseline.json");
    assertEquals(written, Files.readString(directory.resolve("ci/baseline.json")));
  }

  @Test
  void whatIsNoBaselineIsTold() throws IOException {
    write("baseline.json", "{}");
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: 'baseline.json' is no baseline. Write it anew with --write-baseline.\n"),
        failing(directory, "deploy", "--baseline=baseline.json"));
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: --baseline and --write-baseline exclude each other.\n"),
        failing(directory, "deploy", "--baseline=a", "--write-baseline=b"));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.createDirectories(directory.resolve("ci"));
  }

  private Call.Outcome failingOn(String day) {
    return Call.in(directory)
        .on(day)
        .run("lint", "deploy/task.json", "--fail-on=warning", "--format=concise", RULES);
  }

  private static Call.Outcome failing(Path directory, String... args) {
    return lint(
        directory,
        Stream.concat(Stream.of("--fail-on=warning", RULES), Stream.of(args))
            .toArray(String[]::new));
  }

  private static Call.Outcome lint(Path directory, String... args) {
    return Call.in(directory)
        .run(Stream.concat(Stream.of("lint"), Stream.of(args)).toArray(String[]::new));
  }
}
