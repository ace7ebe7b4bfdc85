package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ServiceRules {
  private ServiceRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    TaskLimits limits = TaskLimits.ofServices();
    return List.of(
        new ClassicLoadBalancerWithAwsvpc(),
        new DesiredCountNegative(),
        new DesiredCountOfOne(),
        new DesiredCountZero(),
        new DynamicPortHealthCheck(),
        new GracePeriodMissing(),
        new GracePeriodWithoutLoadBalancer(),
        new HealthCheckOutlastsGracePeriod(),
        new LoadBalancedContainerMissing(),
        new LoadBalancedPortNotMapped(),
        new LoadBalancerTargetNotSingle(),
        new ManagedTagsNotPropagated(),
        new NetworkConfigurationMissing(),
        new NetworkConfigurationNotSupported(),
        new ServiceNameMalformed(limits.named("name-characters")),
        new ServiceRoleNotAllowed(),
        new TargetGroupWithoutListener(),
        new TargetGroupsTooMany(limits.named("target-groups")),
        new TargetTypeMismatch(),
        new TaskDefinitionMissing());
  }
}
