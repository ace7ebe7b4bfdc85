package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class DeploymentRules {
  private DeploymentRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    TaskLimits limits = TaskLimits.ofServices();
    return List.of(
        new CircuitBreakerNotSupported(),
        new CodeDeployTargetGroupMissing(),
        new CodeDeployWithoutLoadBalancer(),
        new DaemonNotOffered(),
        new DaemonSettingNotSupported(limits.named("maximum-percent")),
        new DeploymentAlarmsMissing(),
        new DeploymentBlocked(),
        new DeploymentPercentagesFixed(limits),
        new DeploymentPercentagesNotAllowed(limits),
        new DeploymentStopsAllTasks(),
        new ExternalControllerSetting(),
        new FailedDeploymentKept(),
        new ZoneRebalancingNotPossible(limits.named("maximum-percent")));
  }
}
