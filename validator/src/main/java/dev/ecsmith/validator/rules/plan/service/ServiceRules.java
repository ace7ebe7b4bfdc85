package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ServiceRules {
  private ServiceRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new LoadBalancedContainerMissing(),
        new LoadBalancedPortNotMapped(),
        new NetworkConfigurationMissing(),
        new NetworkConfigurationNotSupported(),
        new TargetGroupWithoutListener(),
        new TargetTypeMismatch());
  }
}
