package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** EventBridge starts tasks with the permissions of a role. */
final class ScheduledTaskRoleMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-task-role-missing",
          Severity.ERROR,
          "EventBridge has no role to start a task with",
          "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      Value<String> role = scheduled.target().string("role_arn");
      if (role.isAbsent()) {
        findings.add(
            role,
            "The target has no `role_arn`, without which EventBridge may not start a task.",
            "Name a role that trusts events.amazonaws.com and may call ecs:RunTask, and iam:PassRole"
                + " for the roles of the task.");
      }
    }
  }
}
