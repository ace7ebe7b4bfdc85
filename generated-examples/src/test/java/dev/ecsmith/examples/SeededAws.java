package dev.ecsmith.examples;

import java.util.HashMap;
import java.util.Map;

/** A local AWS API with an account in it to which specs can refer. */
record SeededAws(LocalAws aws, Account account) implements AutoCloseable {
  /** For plans, which leave no trace in it: seeding takes longer than a plan. */
  private static final class Shared {
    private static final SeededAws INSTANCE = start(Map.of());
  }

  /** One for all tests; nobody closes it, since it ends with the test run. */
  static SeededAws shared() {
    // Outside the initializer of a class, which would turn a skipped test into a broken one.
    Tool.requireAws();
    return Shared.INSTANCE;
  }

  /**
   * @param settings of moto; one that runs already doesn't see them
   */
  static SeededAws start(Map<String, String> settings) {
    Tool.requireAws();
    LocalAws aws = LocalAws.start(settings);
    return new SeededAws(aws, Account.seed(aws));
  }

  /** For Terraform, which passes over variables that a stack doesn't have. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(aws.environment());
    environment.putAll(account.variables());
    return environment;
  }

  @Override
  public void close() {
    aws.close();
  }
}
