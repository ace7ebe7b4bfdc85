package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.schemas.ClusterSettings;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ClusterRules {
  private ClusterRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    ClusterSettings settings = ClusterSettings.load();
    return List.of(
        new ClusterWithoutContainerInsights(settings),
        new ContainerInsightsValueUnknown(settings),
        new DefaultCapacityProviderNotAttached(),
        new ExecLoggingInconsistent(),
        new ExecLoggingOff(),
        new ExecWithoutKey(),
        new ScalingStepsReversed(),
        new TerminationProtectionWithoutScaling());
  }
}
