package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.TaskRoleNeeds;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskUse;
import java.util.HashSet;
import java.util.Set;

/** Outputs of a log router and volumes of S3 act with the task role, and log in vain without it. */
final class TaskRoleWithoutPermission implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-role-without-permission",
          Severity.ERROR,
          "The policies of the task role lack what the task does by its definition",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    TaskRoleNeeds needs = TaskRoleNeeds.load();
    for (PlannedTask task : plan.tasks()) {
      roles
          .named(task.resource().attributes(), "task_role_arn")
          .flatMap(Role::permissions)
          .ifPresent(policy -> check(task, policy, needs, findings));
    }
  }

  private static void check(
      PlannedTask task, AccessPolicy policy, TaskRoleNeeds needs, FindingSink findings) {
    Set<String> told = new HashSet<>();
    TaskRoleLacks.of(needs.of(task.definition(), TaskUse.UNKNOWN), policy)
        .filter(each -> told.add(each.shortage().phrase()))
        .forEach(
            each ->
                findings.add(
                    each.need().at(),
                    "The task role "
                        + each.shortage().phrase()
                        + ", which the task needs to "
                        + each.shortage().access().purpose().label()
                        + ".",
                    "Allow it on " + each.shortage().resource() + "."));
  }
}
