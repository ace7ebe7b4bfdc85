package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.permission.TaskRoleNeeds;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskUse;
import java.util.Optional;

/** The agent of ECS Exec runs in the task, and opens its channels with the task role. */
final class ExecuteCommandWithoutPermission implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execute-command-without-permission",
          Severity.ERROR,
          "ECS Exec is enabled for tasks whose task role may not open its channels",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html");

  private static final String TASK_ROLE = "task_role_arn";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    TaskRoleNeeds needs = TaskRoleNeeds.load();
    for (Service service : plan.services()) {
      Value<Boolean> enabled = service.resource().bool("enable_execute_command");
      if (enabled.knownTo(on -> on) && service.task().isPresent()) {
        check(enabled, service.task().get(), roles, needs, findings);
      }
    }
  }

  private static void check(
      Value<Boolean> enabled,
      PlannedTask task,
      Roles roles,
      TaskRoleNeeds needs,
      FindingSink findings) {
    if (task.resource().string(TASK_ROLE).isAbsent()) {
      findings.add(
          enabled,
          "ECS Exec is enabled, and " + task.resource().address() + " has no task role.",
          "Give it a `task_role_arn` that allows " + actions(task, needs) + ".");
      return;
    }
    Optional<AccessPolicy> policy =
        roles.named(task.resource().attributes(), TASK_ROLE).flatMap(Role::permissions);
    policy.ifPresent(
        known ->
            TaskRoleLacks.of(needs.of(task.definition(), use()), known)
                .filter(each -> each.need().cause() == Cause.SESSIONS)
                .forEach(
                    each ->
                        findings.add(
                            enabled,
                            "ECS Exec is enabled, and the task role "
                                + each.shortage().phrase()
                                + ".",
                            "Allow it on " + each.shortage().resource() + ".")));
  }

  private static TaskUse use() {
    return TaskUse.UNKNOWN.executingCommands();
  }

  private static String actions(PlannedTask task, TaskRoleNeeds needs) {
    return String.join(
        ", ",
        needs.of(task.definition(), use()).stream()
            .filter(need -> need.cause() == Cause.SESSIONS)
            .flatMap(need -> need.access().stream())
            .flatMap(access -> access.grants().stream())
            .flatMap(grant -> grant.actions().stream())
            .map(action -> "`" + action + "`")
            .toList());
  }
}
