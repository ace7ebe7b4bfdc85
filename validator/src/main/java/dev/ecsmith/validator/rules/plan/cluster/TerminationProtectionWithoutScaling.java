package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * ECS protects instances on which tasks run by the group's protection, and as a part of its own
 * scaling.
 */
final class TerminationProtectionWithoutScaling implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "termination-protection-without-scaling",
          Severity.ERROR,
          "A capacity provider protects instances without managed scaling, or in a group that does not protect them",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource provider : plan.ofType("aws_ecs_capacity_provider")) {
      provider
          .block("auto_scaling_group_provider")
          .filter(
              group -> group.string("managed_termination_protection").knownTo("ENABLED"::equals))
          .ifPresent(group -> check(group, findings));
    }
  }

  private static void check(Attributes provider, FindingSink findings) {
    Value<String> protection = provider.string("managed_termination_protection");
    List<Attributes> scalings = provider.blocks("managed_scaling");
    boolean withoutScaling =
        scalings.stream().anyMatch(scaling -> scaling.string("status").knownTo("DISABLED"::equals));
    if (withoutScaling) {
      findings.add(
          protection,
          "`managed_termination_protection` is ENABLED, and managed scaling is not.",
          "Add `managed_scaling` with the status ENABLED.");
    }
    provider
        .link("auto_scaling_group_arn", "aws_autoscaling_group")
        .only()
        .filter(group -> !group.isData())
        .filter(TerminationProtectionWithoutScaling::protectsNothing)
        .ifPresent(
            group ->
                findings.add(
                    protection,
                    "`managed_termination_protection` is ENABLED, and "
                        + group.address()
                        + " doesn't protect its instances from scale-in.",
                    "Set `protect_from_scale_in = true` in the Auto Scaling group."));
  }

  private static boolean protectsNothing(Resource group) {
    Value<Boolean> protection = group.bool("protect_from_scale_in");
    return protection.isAbsent() || protection.knownTo(on -> !on);
  }
}
