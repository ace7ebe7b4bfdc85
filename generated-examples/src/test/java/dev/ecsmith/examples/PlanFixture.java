package dev.ecsmith.examples;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small configuration, with what is to be said of the plan that Terraform makes of it in a file
 * of the same name that ends in {@code .findings}; one of which nothing is to be said is named
 * {@code good*}. What is there before stands in a file that ends in {@code .state.json}: a list of
 * resources as a state has them.
 */
record PlanFixture(String rule, Path file) {
  static final Path FOLDER = Path.of("src/test/resources/plans/rules");

  private static final String EXTENSION = ".tf";

  static List<PlanFixture> all() {
    return FixtureFolder.names(FOLDER).stream().flatMap(rule -> of(rule).stream()).toList();
  }

  static List<PlanFixture> of(String rule) {
    Path folder = FOLDER.resolve(rule);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .sorted()
          .map(file -> new PlanFixture(rule, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module that it becomes. */
  String module() {
    return rule + "--" + stem();
  }

  boolean isGood() {
    return stem().startsWith("good");
  }

  Path expected() {
    return file.resolveSibling(stem() + ".findings");
  }

  /** Resources that are there before, as JSON. */
  Optional<String> state() {
    return text(file.resolveSibling(stem() + ".state.json"));
  }

  String configuration() {
    return text(file).orElseThrow();
  }

  /**
   * Compares what is said with what is to be said.
   *
   * @param findings about this module of the plan
   */
  Optional<Fixture.Mismatch> mismatch(List<Finding> findings, Fixture.Update update) {
    String actual = report(findings);
    String wanted = text(expected()).orElse("");
    if (actual.equals(wanted)) {
      return Optional.empty();
    }
    if (update == Fixture.Update.WRITE) {
      try {
        if (actual.isEmpty()) {
          Files.deleteIfExists(expected());
        } else {
          Files.writeString(expected(), actual);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.of(new Fixture.Mismatch(expected(), wanted, actual));
  }

  /** Without positions, which depend on what else the plan holds. */
  String report(List<Finding> findings) {
    return findings.stream()
        .map(PlanFixture::report)
        .collect(Collectors.joining("\n"))
        .replace("module." + module() + ".", "");
  }

  private static String report(Finding finding) {
    Place.Planned planned = finding.place().planned().orElseThrow();
    String attribute = planned.attribute().toString();
    return finding.severity().label()
        + " "
        + finding.rule()
        + " in "
        + planned.resource()
        + (attribute.isEmpty() ? "" : " at " + attribute)
        + "\n  "
        + finding.message()
        + "\n"
        + (finding.hint().isEmpty() ? "" : "  hint: " + finding.hint() + "\n");
  }

  private String stem() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - EXTENSION.length());
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return rule + "/" + stem();
  }
}
