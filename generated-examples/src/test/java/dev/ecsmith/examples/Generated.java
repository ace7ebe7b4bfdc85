package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.StackRenderer;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.validator.report.TextReport;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What {@code generate} makes of a spec.
 *
 * @param product identifier
 */
record Generated(String product, Rendering rendering) {
  private static final StackRenderer RENDERER = new StackRenderer();

  /** Only a spec of which nothing is to be said gets this far. */
  static Generated from(String spec) {
    SpecCheck.Outcome outcome = check(spec);
    assertEquals("", TextReport.of(outcome.verdict().findings()), spec);
    return from(outcome.understood().orElseThrow());
  }

  static Generated from(SpecCheck.Understood understood) {
    return new Generated(
        understood.product().profile().id(),
        RENDERER.render(understood.product().blueprint(understood.spec())));
  }

  static SpecCheck.Outcome check(String spec) {
    return new SpecCheck(rule -> true).check(YamlReader.read("spec.yaml", spec));
  }

  /** Path to text. */
  SortedMap<String, String> taskDefinitions() {
    SortedMap<String, String> tasks = new TreeMap<>(rendering.files());
    tasks.keySet().removeIf(path -> !path.startsWith("task-definitions/"));
    return tasks;
  }

  /** Texts of the task definitions that Terraform registers; others are there for reference. */
  List<String> tasksOfServices() {
    String services = rendering.files().getOrDefault("service.tf", "");
    return taskDefinitions().entrySet().stream()
        .filter(task -> services.contains(task.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Into a folder of the build, where it stays for whoever wants to know why a test failed. */
  Path write(String name) {
    return write(Path.of("target", "stacks", name), path -> true);
  }

  /** The files that are wanted, into a folder. */
  Path write(Path folder, Predicate<String> wanted) {
    Path directory = folder.toAbsolutePath();
    try {
      clear(directory);
      for (Map.Entry<String, String> file : rendering.files().entrySet()) {
        if (wanted.test(file.getKey())) {
          Path path = directory.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Providers are linked, not copied: what a link points at stays. */
  static void clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
