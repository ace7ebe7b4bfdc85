package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.report.TextReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every choice that a spec offers becomes a plan without a word of complaint, from us as well. */
class PlanTest {
  static List<Example> examples() {
    return Example.all();
  }

  static List<VariantBatch> batches() {
    return VariantBatch.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void terraformTakesAnExample(Example example) {
    Generated generated = example.generated();
    Terraform terraform =
        Terraform.in(generated.write(example.toString()), SeededAws.shared().environment());
    isTakenBy(terraform);
    // The tests that come with a stack need no account at all.
    Terraform.in(terraform.directory(), Map.of()).succeed("test");
  }

  @ParameterizedTest
  @MethodSource("batches")
  void terraformTakesVariants(VariantBatch batch) {
    isTakenBy(
        Terraform.in(batch.write(SeededAws.shared().account()), SeededAws.shared().environment()));
  }

  static void isTakenBy(Terraform terraform) {
    terraform.succeed("fmt", "-check", "-diff", "-recursive");
    terraform.succeed("init");
    assertEquals(List.of(), terraform.diagnostics());
    String plan = terraform.planText();
    assertEquals(false, Json.at(Json.parse(plan), "errored"));
    assertEquals("", TextReport.of(Gated.unexpected(plan)));
  }
}
