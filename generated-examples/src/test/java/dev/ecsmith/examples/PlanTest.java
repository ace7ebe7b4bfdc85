package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every choice that a spec offers becomes a plan without a word of complaint. */
class PlanTest {
  static List<Example> examples() {
    return Example.all();
  }

  static List<Variant> variants() {
    return Variant.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void terraformTakesAnExample(Example example) {
    terraformTakes(example.toString(), example.generated());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void terraformTakesAVariant(Variant variant) {
    terraformTakes(variant.toString(), Generated.from(variant.spec()));
  }

  private static void terraformTakes(String name, Generated generated) {
    Path directory = generated.write(name);
    Terraform terraform = Terraform.in(directory, SeededAws.shared().environment());
    terraform.succeed("fmt", "-check", "-diff", "-recursive");
    terraform.succeed("init");
    assertEquals(List.of(), terraform.diagnostics());
    assertEquals(false, Json.at(terraform.plan(), "errored"));
    // The tests that come with a stack need no account at all.
    Terraform.in(directory, Map.of()).succeed("test");
  }
}
