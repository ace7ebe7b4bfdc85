package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.schemas.ScalingMetrics;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ScalingRules {
  private ScalingRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    ScalingMetrics metrics = ScalingMetrics.load();
    return List.of(
        new DesiredCountOutsideScaling(),
        new ScalableTargetMalformed(metrics),
        new ScaledCountReset(),
        new ScalingBoundsSwapped(),
        new ScalingMetricNotOffered(metrics),
        new ScalingPolicyIncomplete(metrics));
  }
}
