package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same two services in the styles that people write Terraform in. One sends to a port that
 * nobody maps, its targets are instances, and no listener leads to either.
 */
class PlanStylesTest {
  private static final Path FOLDER = Path.of("src/test/resources/plans/styles");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flat     | aws_ecs_service.web        | aws_ecs_service.api        | aws_lb_target_group.api",
        "for-each | aws_ecs_service.app['web'] | aws_ecs_service.app['api'] | aws_lb_target_group.app['api']",
        "count    | aws_ecs_service.app[0]     | aws_ecs_service.app[1]     | aws_lb_target_group.app[1]",
      })
  void theGateFollowsTheReferences(String style, String web, String api, String group)
      throws IOException {
    assertEquals(
        Stream.of(
                "load-balanced-port-not-mapped in " + api,
                "target-group-without-listener in " + api,
                "target-group-without-listener in " + web,
                "target-type-mismatch in " + group)
            .sorted()
            .toList(),
        errors(style));
  }

  /** Which of the groups a service gets is an expression over all of them, so one is not judged. */
  @ParameterizedTest
  @CsvSource("modules, module.api.aws_ecs_service.main")
  void theGateFollowsThemThroughModules(String style, String service) throws IOException {
    assertEquals(List.of("load-balanced-port-not-mapped in " + service), errors(style));
  }

  private static List<String> errors(String style) throws IOException {
    Path directory = Path.of("target", "plans", "style-" + style).toAbsolutePath();
    Generated.clear(directory);
    Path from = FOLDER.resolve(style);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = directory.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.writeString(directory.resolve("providers.tf"), PlanOfFixtures.PROVIDER);
    return Gated.errors(PlanOfFixtures.planned(directory)).stream()
        .map(PlanStylesTest::inResource)
        .map(text -> text.replace('"', '\''))
        .sorted()
        .toList();
  }

  private static String inResource(Finding finding) {
    return finding.rule()
        + " in "
        + finding.place().planned().map(Place.Planned::resource).orElse("");
  }
}
