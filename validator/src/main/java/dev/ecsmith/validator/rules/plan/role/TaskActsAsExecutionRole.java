package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Lint tells it of ARNs that are written; here the role has none before it is made. */
final class TaskActsAsExecutionRole implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-acts-as-execution-role",
          Severity.WARNING,
          "One role that Terraform makes is both the execution role and the task role of a task",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (PlannedTask task : plan.tasks()) {
      Attributes attributes = task.resource().attributes();
      Value<String> ofTask = attributes.string("task_role_arn");
      Optional<Resource> execution = attributes.link("execution_role_arn", Role.TYPE).only();
      if (ofTask.isUnknown()
          && execution.isPresent()
          && execution.equals(attributes.link("task_role_arn", Role.TYPE).only())) {
        findings.add(
            ofTask,
            execution.get().address()
                + " is both the task role and the execution role, so the containers may do all that"
                + " ECS does to start them, as reading their secrets.",
            "Give the task a role of its own with what the program needs, or none.");
      }
    }
  }
}
