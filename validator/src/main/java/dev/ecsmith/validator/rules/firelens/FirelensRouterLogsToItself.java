package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Its own lines would come back to it, and each is a line again. */
final class FirelensRouterLogsToItself implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-logs-to-itself",
          Severity.ERROR,
          "The log router of a task logs to itself",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    routing.routers().stream()
        .filter(routing.senders()::contains)
        .flatMap(router -> router.logConfiguration().stream())
        .forEach(
            log ->
                findings.add(
                    log.logDriver(),
                    "The container is the log router of the task, and logs through it as well.",
                    "Give it a log driver of its own, such as awslogs."));
  }
}
