package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lint runs at every save, and its time is that of the classes it loads. They are counted rather
 * than timed, since a count is the same on a busy machine.
 */
final class LintStartTest {
  private static final String TASK =
      """
      {
        "family": "web",
        "cpu": "1024",
        "memory": "2048",
        "networkMode": "awsvpc",
        "requiresCompatibilities": ["FARGATE"],
        "containerDefinitions": [{"name": "web", "image": "example.com/web:1.27.2"}]
      }
      """;

  /** Packages that cost more than lint itself, and classes that wait until they are asked for. */
  private static final List<String> NEVER_LOADED =
      List.of(
          "com.github.difflib.",
          "com.networknt.",
          "dev.ecsmith.generator.",
          "dev.ecsmith.cli.BaselineFile$",
          "dev.ecsmith.cli.IgnoredFiles",
          "dev.ecsmith.validator.config.Baseline",
          "dev.ecsmith.validator.config.ConfigurationR",
          "dev.ecsmith.validator.config.Suppressions",
          "dev.ecsmith.validator.finding.Fingerprints",
          "dev.ecsmith.validator.fix.",
          "dev.ecsmith.validator.path.",
          "dev.ecsmith.validator.task.CloudFormationForm",
          "dev.ecsmith.validator.report.GithubReport",
          "dev.ecsmith.validator.report.GitlabReport",
          "dev.ecsmith.validator.report.JsonReport",
          "dev.ecsmith.validator.report.JunitReport",
          "dev.ecsmith.validator.report.SarifReport",
          "dev.ecsmith.validator.certificate.",
          "dev.ecsmith.validator.rules.certificate.",
          "freemarker.",
          "org.bouncycastle.",
          "org.slf4j.",
          "org.snakeyaml.",
          "tools.jackson.databind.");

  @TempDir private Path directory;

  @Test
  void lintLoadsNoLibraryThatOtherCommandsNeed() throws Exception {
    List<String> loaded = classesLoadedBy("lint", "task.json");
    assertTrue(loaded.contains("dev.ecsmith.cli.LintCommand"), "The log shows no classes");
    assertEquals(
        List.of(),
        loaded.stream().filter(name -> NEVER_LOADED.stream().anyMatch(name::startsWith)).toList());
  }

  @Test
  void lintMakesNoOtherCommand() throws Exception {
    assertEquals(
        List.of("dev.ecsmith.cli.Command", "dev.ecsmith.cli.LintCommand"),
        classesLoadedBy("lint", "task.json").stream()
            .filter(name -> name.matches("dev\\.ecsmith\\.cli\\.\\w*Command"))
            .toList());
  }

  private List<String> classesLoadedBy(String... args) throws IOException, InterruptedException {
    Files.writeString(directory.resolve("task.json"), TASK);
    Path log = directory.resolve("classes.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xlog:class+load=info:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String said;
    try (InputStream out = process.getInputStream()) {
      said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(0, process.waitFor(), said);
    return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
  }
}
