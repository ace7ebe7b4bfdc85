package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A cluster alone says nothing of what is to be run. */
final class ScheduledTaskParametersMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-task-parameters-missing",
          Severity.ERROR,
          "EventBridge is to start a task, and is not told which",
          "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      if (scheduled.parameters().isEmpty()) {
        findings.add(
            scheduled.target().node(),
            "The target is a cluster, and nothing says which task is to be started there.",
            scheduled.resource().type().equals("aws_scheduler_schedule")
                ? "Add `ecs_parameters` with a `task_definition_arn`."
                : "Add `ecs_target` with a `task_definition_arn`.");
      }
    }
  }
}
