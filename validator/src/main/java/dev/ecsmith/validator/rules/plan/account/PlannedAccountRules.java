package dev.ecsmith.validator.rules.plan.account;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PlannedAccountRules {
  private PlannedAccountRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(ServiceAcross.accounts(), ServiceAcross.regions());
  }
}
