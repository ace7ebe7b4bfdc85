package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.permission.Shortage;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * ECS stops a task before its first container starts where the execution role may not do what the
 * task definition asks for. Told only to a caller who shows what the role may do.
 */
final class ExecutionRolePermissionMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-permission-missing",
          Severity.ERROR,
          "The policy of the execution role lacks what the task needs to start",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  private final ExecutionNeeds needs;
  private final Optional<AccessPolicy> policy;

  /**
   * @param policy what the execution role may do; nothing where that isn't known
   */
  ExecutionRolePermissionMissing(ExecutionNeeds needs, Optional<AccessPolicy> policy) {
    this.needs = needs;
    this.policy = policy;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (policy.isEmpty() || task.executionRoleArn().isAbsent()) {
      return;
    }
    InstanceRole instance = InstanceRole.of(task);
    Set<String> told = new HashSet<>();
    for (RoleNeed need : needs.of(task)) {
      if (instance.standsInFor(need.cause())) {
        continue;
      }
      if (need.access().isEmpty()) {
        findings.skip(need.at().pointer() + ": what it names isn't known.");
      }
      need.access().ifPresent(access -> check(need, access, policy.get(), told, findings));
    }
  }

  private static void check(
      RoleNeed need, Access access, AccessPolicy policy, Set<String> told, FindingSink findings) {
    for (Shortage shortage : Shortage.of(access, policy)) {
      String message =
          "The execution role "
              + shortage.phrase()
              + ", which ECS needs to "
              + access.purpose().label()
              + ".";
      if (told.add(message)) {
        findings.add(need.at(), message, hint(shortage));
      }
    }
  }

  private static String hint(Shortage shortage) {
    return shortage.answer() == Answer.DENIED
        ? "Except " + shortage.resource() + " from the statement that denies it."
        : "Allow it on "
            + shortage.resource()
            + "; `ecsmith lint --show-iam` prints all that the task needs.";
  }
}
