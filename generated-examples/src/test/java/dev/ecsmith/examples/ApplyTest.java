package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examples build comes into being, stays as it is, and goes. */
class ApplyTest {
  private static final Path TEMPLATES = Path.of("../templates/src/main/resources");
  private static final Pattern RESOURCE = Pattern.compile("(?m)^resource \"([a-z0-9_]+)\"");

  /** Examples that the local AWS API can't keep as AWS does, with the reason. */
  private static final Map<String, String> BEYOND_THE_LOCAL_API =
      Map.of(
          "mtls-alb-lasting",
          "The local AWS API keeps the key of every private certificate as RSA, so that a second"
              + " plan would replace one with an elliptic curve.");

  static List<Example> examples() {
    return Example.all().stream()
        .filter(example -> !BEYOND_THE_LOCAL_API.containsKey(example.toString()))
        .toList();
  }

  @Test
  void whatIsNotAppliedIsToldWithTheReason(TestReporter reporter) {
    List<String> names = Example.all().stream().map(Example::toString).toList();
    BEYOND_THE_LOCAL_API.forEach(
        (name, reason) -> {
          assertTrue(names.contains(name), name);
          reporter.publishEntry(name, reason);
        });
  }

  @Test
  void theyHaveEveryTypeOfResourceThatTemplatesKnow() throws IOException {
    Set<String> applied =
        examples().stream()
            .flatMap(example -> example.generated().rendering().files().values().stream())
            .flatMap(ApplyTest::resourceTypes)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>();
    try (Stream<Path> templates = Files.walk(TEMPLATES)) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        resourceTypes(Files.readString(template)).forEach(known::add);
      }
    }
    assertEquals(known, applied);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesIntoBeingStaysAndGoes(Example example) {
    Generated generated = example.generated();
    try (SeededAws seeded = SeededAws.start(Map.of())) {
      Map<String, String> environment = new HashMap<>(seeded.environment());
      // Nothing in a local AWS API is worth protecting.
      environment.put("TF_VAR_disposable", "true");
      Terraform terraform = Terraform.in(generated.write("applied-" + example), environment);
      terraform.succeed("init");
      terraform.succeed("apply", "-auto-approve");
      String again = terraform.planText();
      if (!LocalAwsLimit.besides(Terraform.changes(again)).isEmpty()) {
        assertEquals("", terraform.drift());
      }
      // Where everything has its identifier, the gate sees more than before.
      assertEquals("", TextReport.of(Gated.errors(again)));

      for (String task : generated.tasksOfServices()) {
        RegisteredTask registered = RegisteredTask.describe(AwsCli.of(seeded.aws()), family(task));
        assertEquals(List.of(), registered.differencesFrom(task));
      }

      terraform.succeed("destroy", "-auto-approve");
    }
  }

  private static String family(String taskDefinition) {
    return (String) Json.at(Json.parse(taskDefinition), "family");
  }

  private static Stream<String> resourceTypes(String text) {
    return RESOURCE.matcher(text).results().map(match -> match.group(1));
  }
}
