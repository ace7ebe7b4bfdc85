package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A task with a network interface of its own needs to be told in which subnets it lies. */
final class ScheduledTaskNetworkMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-task-network-missing",
          Severity.ERROR,
          "A scheduled task in network mode awsvpc has no subnets",
          "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      scheduled
          .parameters()
          .filter(parameters -> parameters.knowsBlocks("network_configuration"))
          .filter(parameters -> parameters.block("network_configuration").isEmpty())
          .filter(parameters -> scheduled.networkMode().filter("awsvpc"::equals).isPresent())
          .ifPresent(
              parameters ->
                  findings.add(
                      parameters.node(),
                      "The task is in network mode \"awsvpc\", for which there is no"
                          + " `network_configuration`, so that it can't be started.",
                      "Add `network_configuration` with the `subnets` and `security_groups` of the"
                          + " task."));
    }
  }
}
