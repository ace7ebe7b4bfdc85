package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** The new tasks need one while the old still have the other. */
final class CodeDeployTargetGroupMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code-deploy-target-group-missing",
          Severity.ERROR,
          "A deployment group for a service of ECS has no second target group",
          "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TargetGroupPairInfo.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.ofType("aws_codedeploy_deployment_group").stream()
        .filter(group -> !group.blocks("ecs_service").isEmpty())
        .map(Resource::attributes)
        .filter(group -> group.knowsBlocks("load_balancer_info"))
        .forEach(group -> check(group, findings));
  }

  private static void check(Attributes group, FindingSink findings) {
    Attributes at = group;
    for (String name : List.of("load_balancer_info", "target_group_pair_info")) {
      if (!at.knowsBlocks(name)) {
        return;
      }
      at = at.block(name).orElse(at);
    }
    int count = at.blocks("target_group").size();
    if (at.knowsBlocks("target_group") && count < 2) {
      findings.add(
          at.node(),
          "The deployment group has "
              + (count == 0 ? "no target group" : "one target group")
              + ", and a service of ECS needs two, for the old tasks and the new.",
          "Add a second `target_group` to its `target_group_pair_info`.");
    }
  }
}
