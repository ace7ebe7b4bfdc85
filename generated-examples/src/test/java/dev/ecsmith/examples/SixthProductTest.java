package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.examples.gatehouse.Gatehouse;
import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.outline.SpecOutline;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.report.TextReport;
import dev.ecsmith.validator.yaml.YamlReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A product takes a schema, a profile, an example and a package, and everything else knows it then:
 * all that there is of Gatehouse lies beside this test.
 */
class SixthProductTest {
  private static final SpecCheck CHECK = new SpecCheck(rule -> true, List.of(new Gatehouse()));

  private static final String SPEC = ExampleSpec.of("gatehouse");

  private static SpecCheck.Outcome check(String spec) {
    return CHECK.check(YamlReader.read("spec.yaml", spec));
  }

  private static List<String> rules(String spec) {
    return check(spec).verdict().findings().stream().map(Finding::rule).toList();
  }

  private static Generated generated() {
    return Generated.from(check(SPEC).understood().orElseThrow());
  }

  @Test
  void itsExampleIsFreeOfFaults() {
    assertEquals("", TextReport.of(check(SPEC).verdict().findings()));
  }

  @Test
  void rulesOfSharedSectionsAndItsOwnJudgeIt() {
    assertEquals(List.of("issuer-is-itself"), rules(SPEC.replace("login.", "app.")));
    assertEquals(List.of("image-without-fixed-tag"), rules(SPEC.replace("\"1.0.0\"", "latest")));
    assertEquals(List.of("zone-outside-region"), rules(SPEC.replace("us-east-1b", "us-east-2b")));
    assertEquals(List.of("unknown-key"), rules(SPEC + "\nissuers: []\n"));
    assertEquals(
        List.of("task-below-product-minimum"),
        rules(SPEC + "\ntask:\n  launch_type: EC2\n  memory: 255\n"));
  }

  @Test
  void theOutlineAsksForWhatMustBeFilledIn() {
    String outline = SpecOutline.of("gatehouse");
    assertTrue(outline.contains("\nissuer: \"<fill in>\"\n"), outline);
    assertTrue(outline.contains("\n#  port: 4180\n"), outline);
    assertEquals(Set.of("placeholder-left-behind"), Set.copyOf(rules(outline)));
  }

  @Test
  void theSharedTemplatesWriteIt() {
    assertEquals(
        Set.of(
            "README.md",
            "certificate.tf",
            "cluster.tf",
            "dns.tf",
            "iam.tf",
            "load-balancer.tf",
            "logs.tf",
            "network.tf",
            "outputs.tf",
            "providers.tf",
            "put-secret.sh",
            "secrets.tf",
            "security-groups.tf",
            "service.tf",
            "task-definitions/gatehouse.json",
            "terraform.tf",
            "tests/stack.tftest.hcl",
            "variables.tf"),
        new TreeSet<>(generated().rendering().files().keySet()));
  }

  @Test
  void nothingIsToBeSaidOfItsTaskDefinition() {
    Linter linter = new Linter(TaskDefinitionRules.usual());
    generated()
        .taskDefinitions()
        .forEach(
            (path, text) ->
                assertEquals(
                    "", TextReport.of(linter.lint(JsonReader.read(path, text)).findings())));
  }

  @Test
  void terraformTakesIt() {
    PlanTest.isTakenBy(
        Terraform.in(generated().write("sixth-product"), SeededAws.shared().environment()));
  }

  @Test
  void theProductsThatShipDoNotKnowIt() {
    assertEquals(
        List.of("unknown-product"),
        Generated.check(SPEC).verdict().findings().stream().map(Finding::rule).toList());
  }
}
