package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.LaunchType;
import java.util.stream.Collectors;

/** A task definition says where its task can run. */
final class ScheduledTaskLaunchTypeMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-task-launch-type-mismatch",
          Severity.ERROR,
          "A scheduled task is to be started on a launch type that it does not have",
          "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      scheduled.parameters().ifPresent(parameters -> check(scheduled, parameters, findings));
    }
  }

  private static void check(ScheduledTask scheduled, Attributes parameters, FindingSink findings) {
    Value<String> type = parameters.string("launch_type");
    if (type.isKnown()
        && parameters.knowsBlocks("capacity_provider_strategy")
        && parameters.block("capacity_provider_strategy").isPresent()) {
      findings.add(
          type,
          "A `launch_type` stands beside a `capacity_provider_strategy`, of which ECS takes one.",
          "Take `launch_type` away.");
      return;
    }
    type.known()
        .flatMap(LaunchType::named)
        .filter(
            wanted ->
                scheduled
                    .task()
                    .filter(task -> !task.definition().launchTypes().allow(wanted))
                    .isPresent())
        .ifPresent(
            wanted ->
                findings.add(
                    type,
                    "The task is to be started on "
                        + wanted
                        + ", and its definition requires "
                        + scheduled
                            .task()
                            .orElseThrow()
                            .definition()
                            .launchTypes()
                            .listed()
                            .stream()
                            .map(LaunchType::name)
                            .sorted()
                            .collect(Collectors.joining(" and "))
                        + ".",
                    "Set `launch_type` to one of these, or add "
                        + wanted
                        + " to `requires_compatibilities`."));
  }
}
