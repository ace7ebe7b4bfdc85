package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.role.RoleRules;

/** The same judgement as of a task definition and a policy that are given to lint. */
final class ExecutionRoleWithoutPermission implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-without-permission",
          Severity.ERROR,
          "The policies of the execution role lack what the task needs to start",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    for (PlannedTask task : plan.tasks()) {
      roles
          .named(task.resource().attributes(), "execution_role_arn")
          .flatMap(Role::permissions)
          .ifPresent(
              policy -> RoleRules.ofExecutionRole(policy).check(task.definition(), findings));
    }
  }
}
