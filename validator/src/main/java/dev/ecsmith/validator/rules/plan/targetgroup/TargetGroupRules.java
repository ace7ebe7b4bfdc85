package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class TargetGroupRules {
  private TargetGroupRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    LoadBalancerLimits facts = LoadBalancerLimits.load();
    return List.of(
        new HealthCheckCodesNotAllowed(facts),
        new HealthCheckTimeoutTooLong(),
        new ProtocolVersionMismatch(),
        new ProtocolVersionNeedsHttps(facts),
        new SlowStartWithOtherAlgorithm(facts),
        new StickinessNotSupported(facts),
        new TargetGroupOnTwoLoadBalancers());
  }
}
