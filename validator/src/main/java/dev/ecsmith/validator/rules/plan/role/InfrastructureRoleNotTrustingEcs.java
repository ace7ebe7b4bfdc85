package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** ECS itself makes volumes and changes load balancers for a service. */
final class InfrastructureRoleNotTrustingEcs implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "infrastructure-role-not-trusting-ecs",
          Severity.ERROR,
          "An infrastructure role doesn't trust ecs.amazonaws.com",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Distrust.tell(Taking.byServices(plan, Roles.of(plan)), findings);
  }
}
