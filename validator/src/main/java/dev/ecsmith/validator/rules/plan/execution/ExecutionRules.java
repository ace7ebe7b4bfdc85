package dev.ecsmith.validator.rules.plan.execution;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ExecutionRules {
  private ExecutionRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new ExecuteCommandAllowed(),
        new ExecuteCommandOnReadOnlyRoot(),
        new ExecuteCommandOnSharedProcesses(),
        new ExecuteCommandWithoutInit());
  }
}
