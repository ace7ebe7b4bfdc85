package dev.ecsmith.validator.rules.plan.fit;

import dev.ecsmith.schemas.InstanceTypes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class FitRules {
  private FitRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(new HealthCheckPathDiffers(), new TaskLargerThanInstance(InstanceTypes.load()));
  }
}
