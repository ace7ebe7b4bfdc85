package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ScheduleRules {
  private ScheduleRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new ScheduleExpressionMalformed(),
        new ScheduledOverrideContainerUnknown(),
        new ScheduledTaskInOtherRegion(),
        new ScheduledTaskLaunchTypeMismatch(),
        new ScheduledTaskNetworkMissing(),
        new ScheduledTaskParametersMissing(),
        new ScheduledTaskRoleMissing());
  }
}
