package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** The driver hands everything to the log router of the task. */
final class FirelensRouterMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-missing",
          Severity.ERROR,
          "A container logs through FireLens, and the task has no log router",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    if (routing.complete() && routing.routers().isEmpty()) {
      routing.senders().stream()
          .flatMap(container -> container.logConfiguration().stream())
          .forEach(
              log ->
                  findings.add(
                      log.logDriver(),
                      "The log driver `awsfirelens` needs a log router, and no container of the task"
                          + " has a `firelensConfiguration`.",
                      "Add a container with Fluent Bit and \"firelensConfiguration\": {\"type\":"
                          + " \"fluentbit\"}."));
    }
  }
}
