package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Both roles of a task are passed to ECS, and a role can only be passed in its own account. */
final class RoleAccountMismatch implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "role-account-mismatch",
          Severity.ERROR,
          "The execution role and the task role belong to different accounts",
          "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<String> execution = account(task.executionRoleArn());
    Value<String> ofTask = account(task.taskRoleArn());
    execution.ifKnown(
        first ->
            ofTask.ifKnown(
                second -> {
                  if (!first.equals(second)) {
                    findings.add(
                        ofTask,
                        "The task role belongs to account "
                            + second
                            + ", and the execution role to "
                            + first
                            + ".",
                        "Name roles of the account that the task runs in.");
                  }
                }));
  }

  /** Absent where the value has no account id, or a malformed one. */
  private static Value<String> account(Value<String> role) {
    return role.flatMap(
        arn ->
            AccountId.in(arn)
                .map(Part::text)
                .filter(AccountId::isWellFormed)
                .<Value<String>>map(id -> new Value.Known<>(id, role.at()))
                .orElseGet(() -> new Value.Absent<>(role.at())));
  }
}
