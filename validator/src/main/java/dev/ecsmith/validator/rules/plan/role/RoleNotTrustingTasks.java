package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** ECS takes on the roles of a task under the name of tasks, and not under that of services. */
final class RoleNotTrustingTasks implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "role-not-trusting-tasks",
          Severity.ERROR,
          "An execution role or task role doesn't trust ecs-tasks.amazonaws.com",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Distrust.tell(Taking.byTasks(plan, Roles.of(plan)), findings);
  }
}
