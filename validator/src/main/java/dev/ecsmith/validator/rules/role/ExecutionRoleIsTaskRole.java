package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * One role for both lets the program in the container read every secret that ECS may read for it.
 */
final class ExecutionRoleIsTaskRole implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-is-task-role",
          Severity.WARNING,
          "The program in the containers acts as the execution role",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<String> ofTask = task.taskRoleArn();
    if (task.executionRoleArn().at() instanceof StringNode execution
        && ofTask.at() instanceof StringNode program
        && execution.value().equals(program.value())
        && !execution.value().isBlank()
        && !execution.value().equals(Fields.KNOWN_AFTER_APPLY)
        && !isLeftForAPerson(execution)) {
      findings.add(
          ofTask,
          "The task role is the execution role as well, so the containers may do all that ECS does"
              + " to start them, as reading their secrets.",
          "Give the task a role of its own with what the program needs, or none.");
    }
  }

  /** Of a value that a pipeline fills in, the same text means the same role. */
  private static boolean isLeftForAPerson(StringNode role) {
    return Placeholders.in(role.value()).stream().anyMatch(each -> each.kind() == Kind.PERSON);
  }
}
