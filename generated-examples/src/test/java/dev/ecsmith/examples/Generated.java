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
import java.util.Map;
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

  /** The task definition, of which there is one. */
  Map.Entry<String, String> taskDefinition() {
    return rendering.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("task-definitions/"))
        .findFirst()
        .orElseThrow();
  }

  /** Into a folder of the build, where it stays for whoever wants to know why a test failed. */
  Path write(String name) {
    Path directory = Path.of("target", "stacks", name).toAbsolutePath();
    try {
      clear(directory);
      for (Map.Entry<String, String> file : rendering.files().entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Providers are linked, not copied: what a link points at stays. */
  private static void clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
