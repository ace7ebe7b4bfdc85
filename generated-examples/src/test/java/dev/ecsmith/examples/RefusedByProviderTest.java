package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Faults that no plan can have, because the provider refuses the configuration; each configuration
 * is named after the number of the check in the list of coverage.
 */
class RefusedByProviderTest {
  private static final Path FOLDER = Path.of("src/test/resources/plans/refused");
  private static final Pattern FILE =
      Pattern.compile("\"filename\":\\s*\"(check-[0-9]+)/main\\.tf\"");

  @Test
  void theProviderRefusesEachConfiguration() throws IOException {
    Set<String> left = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.map(file -> name(file)).forEach(left::add);
    }
    left.removeAll(named(terraform(left, "validate").run("validate", "-json").out()));
    if (!left.isEmpty()) {
      left.removeAll(
          named(
              terraform(left, "plan").run("plan", "-json", "-lock=false", "-refresh=false").out()));
    }
    assertEquals(Set.of(), left, "What the provider takes");
  }

  private static Terraform terraform(Set<String> names, String folder) throws IOException {
    Path directory = Path.of("target", "plans", "refused-" + folder).toAbsolutePath();
    Generated.clear(directory);
    Files.createDirectories(directory);
    StringBuilder root = new StringBuilder(PlanOfFixtures.PROVIDER);
    for (String name : names) {
      Path module = Files.createDirectories(directory.resolve(name));
      Files.copy(
          FOLDER.resolve(name.substring("check-".length()) + ".tf"), module.resolve("main.tf"));
      root.append("\nmodule \"" + name + "\" {\n  source = \"./" + name + "\"\n}\n");
    }
    Files.writeString(directory.resolve("main.tf"), root);
    Terraform terraform = Terraform.in(directory, Map.of());
    terraform.succeed("init");
    return terraform;
  }

  private static String name(Path file) {
    return "check-" + file.getFileName().toString().replace(".tf", "");
  }

  private static List<String> named(String diagnostics) {
    Matcher files = FILE.matcher(diagnostics);
    return files.results().map(match -> match.group(1)).distinct().toList();
  }
}
