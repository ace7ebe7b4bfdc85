package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.schemas.ScalingMetrics;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Each type of policy has a block of its own. */
final class ScalingPolicyIncomplete implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scaling-policy-incomplete",
          Severity.ERROR,
          "A scaling policy lacks what its type needs",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html");

  private final ScalingMetrics metrics;

  ScalingPolicyIncomplete(ScalingMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource policy : plan.ofType("aws_appautoscaling_policy")) {
      Value<String> type = policy.string("policy_type");
      if (type.knownTo("TargetTrackingScaling"::equals)) {
        checkBlock(policy, "target_tracking_scaling_policy_configuration", findings)
            .ifPresent(block -> checkMetric(block, findings));
      } else if (type.knownTo("StepScaling"::equals)) {
        checkBlock(policy, "step_scaling_policy_configuration", findings)
            .ifPresent(block -> checkSteps(block, findings));
      }
    }
  }

  private static Optional<Attributes> checkBlock(
      Resource policy, String block, FindingSink findings) {
    if (policy.attributes().knowsBlocks(block) && policy.blocks(block).isEmpty()) {
      findings.add(
          policy.string("policy_type"),
          "A policy of type \""
              + policy.string("policy_type").known().orElseThrow()
              + "\" needs `"
              + block
              + "`, and has none.",
          "Add the block, or set the `policy_type` that fits the block which is there.");
    }
    return policy.block(block);
  }

  private void checkMetric(Attributes tracking, FindingSink findings) {
    String predefined = "predefined_metric_specification";
    String customized = "customized_metric_specification";
    if (!tracking.knowsBlocks(predefined) || !tracking.knowsBlocks(customized)) {
      return;
    }
    int count = tracking.blocks(predefined).size() + tracking.blocks(customized).size();
    if (count != 1) {
      findings.add(
          tracking.node(),
          "The policy follows "
              + (count == 0 ? "no metric" : "two metrics")
              + ", and one is needed.",
          "Add `" + predefined + "` or `" + customized + "`, one of them.");
    }
    for (Attributes metric : tracking.blocks(predefined)) {
      Value<String> type = metric.string("predefined_metric_type");
      if (type.knownTo(metrics.labelled()::equals) && metric.string("resource_label").isAbsent()) {
        findings.add(
            type,
            "\"" + metrics.labelled() + "\" needs a `resource_label`, and has none.",
            "Join the `arn_suffix` of the load balancer and of the target group with \"/\".");
      }
    }
  }

  private static void checkSteps(Attributes steps, FindingSink findings) {
    if (steps.string("adjustment_type").isAbsent()) {
      findings.add(
          steps.node(),
          "The steps of the policy have no `adjustment_type`.",
          "Set it, for example to \"ChangeInCapacity\".");
    }
    if (steps.knowsBlocks("step_adjustment") && steps.blocks("step_adjustment").isEmpty()) {
      findings.add(steps.node(), "The policy has no step.", "Add `step_adjustment`.");
    }
  }
}
