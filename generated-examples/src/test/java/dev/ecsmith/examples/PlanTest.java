package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every choice that a spec offers becomes a plan without a word of complaint. */
class PlanTest {
  private static LocalAws aws;
  private static Account account;

  static List<Example> examples() {
    return Example.all();
  }

  @BeforeAll
  static void seed() {
    aws = LocalAws.start();
    account = Account.seed(aws);
  }

  @AfterAll
  static void stop() {
    if (aws != null) {
      aws.close();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void terraformTakesAnExample(Example example) {
    terraformTakes(example.toString(), example.generated());
  }

  private static void terraformTakes(String name, Generated generated) {
    Map<String, String> environment = new HashMap<>(aws.environment());
    environment.putAll(account.variables());
    Terraform terraform = Terraform.in(generated.write(name), environment);
    terraform.succeed("fmt", "-check", "-diff", "-recursive");
    terraform.succeed("init");
    assertEquals(List.of(), terraform.diagnostics());
    Object plan = terraform.plan();
    assertEquals(false, Json.at(plan, "errored"));
  }
}
