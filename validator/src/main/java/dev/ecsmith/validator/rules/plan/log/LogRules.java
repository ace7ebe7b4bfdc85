package dev.ecsmith.validator.rules.plan.log;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class LogRules {
  private LogRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new LogGroupNotCreated(), new LogGroupWithoutKey(), new LogGroupWithoutRetention());
  }
}
