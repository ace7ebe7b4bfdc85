package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Words;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/**
 * ECS pulls images, reads secrets and opens log streams with the execution role. On EC2 it has the
 * role of the instance for images and logs, elsewhere nothing.
 */
final class ExecutionRoleMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-missing",
          Severity.ERROR,
          "A task needs an execution role and names none",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  private final ExecutionNeeds needs;

  ExecutionRoleMissing(ExecutionNeeds needs) {
    this.needs = needs;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<String> role = task.executionRoleArn();
    if (!role.isAbsent()) {
      return;
    }
    InstanceRole instance = InstanceRole.of(task);
    List<String> reasons =
        needs.of(task).stream()
            .filter(RoleNeed::isCertain)
            .map(RoleNeed::cause)
            .filter(cause -> !instance.standsInFor(cause))
            .distinct()
            .sorted()
            .map(cause -> reason(cause, instance))
            .toList();
    if (!reasons.isEmpty()) {
      findings.add(
          role,
          "The task has no `executionRoleArn`, which it needs for " + Words.listed(reasons) + ".",
          "Name a role that ecs-tasks.amazonaws.com may assume; `ecsmith lint --show-iam` prints"
              + " the policy that it needs.");
    }
  }

  private static String reason(Cause cause, InstanceRole instance) {
    return cause.instanceRoleWillDo()
        ? cause.phrase() + " on " + instance.lackedBy().orElseThrow()
        : cause.phrase();
  }
}
