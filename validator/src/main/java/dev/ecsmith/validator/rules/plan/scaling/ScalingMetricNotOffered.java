package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.schemas.ScalingMetrics;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Each kind of resource has predefined metrics of its own. */
final class ScalingMetricNotOffered implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scaling-metric-not-offered",
          Severity.ERROR,
          "A service of ECS is to be scaled by a metric that it doesn't have",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html");

  private final ScalingMetrics metrics;

  ScalingMetricNotOffered(ScalingMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.ofType("aws_appautoscaling_policy").stream()
        .filter(policy -> policy.string("service_namespace").knownTo("ecs"::equals))
        .flatMap(policy -> policy.blocks("target_tracking_scaling_policy_configuration").stream())
        .flatMap(tracking -> tracking.blocks("predefined_metric_specification").stream())
        .map(metric -> metric.string("predefined_metric_type"))
        .filter(type -> type.knownTo(name -> !metrics.names().contains(name)))
        .forEach(
            type ->
                findings.add(
                    type,
                    "A service of ECS has no predefined metric \""
                        + type.known().orElseThrow()
                        + "\".",
                    "Use one of: " + String.join(", ", metrics.names()) + "."));
  }
}
