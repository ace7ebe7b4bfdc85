package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A step of scaling lies between two bounds. */
final class ScalingStepsReversed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scaling-steps-reversed",
          Severity.ERROR,
          "The smallest step of managed scaling is larger than the largest",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource provider : plan.ofType("aws_ecs_capacity_provider")) {
      provider.blocks("auto_scaling_group_provider").stream()
          .flatMap(group -> group.blocks("managed_scaling").stream())
          .forEach(scaling -> check(scaling, findings));
    }
  }

  private static void check(Attributes scaling, FindingSink findings) {
    Value<Long> least = scaling.integer("minimum_scaling_step_size");
    Value<Long> most = scaling.integer("maximum_scaling_step_size");
    if (least.knownTo(low -> most.knownTo(high -> low > high))) {
      findings.add(
          least,
          "`minimum_scaling_step_size` is "
              + least.known().orElseThrow()
              + ", and `maximum_scaling_step_size` is "
              + most.known().orElseThrow()
              + ".",
          "Make the minimum at most as large as the maximum.");
    }
  }
}
