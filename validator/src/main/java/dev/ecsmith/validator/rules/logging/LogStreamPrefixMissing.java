package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * Without it a stream is named after the id that Docker gave to the container. On Fargate its lack
 * is an error of its own.
 */
final class LogStreamPrefixMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-stream-prefix-missing",
          Severity.INFO,
          "Log streams have no prefix, and so no name by which to find a task",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private static final String OPTION = "awslogs-stream-prefix";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.requiresFargate()) {
      return;
    }
    LogOptions.in(task).stream()
        .filter(log -> log.logDriver().knownTo("awslogs"::equals))
        .filter(log -> log.options().isKnown() && log.option(OPTION).isAbsent())
        .filter(log -> LogOptions.secret(log).isEmpty())
        .forEach(
            log ->
                findings.add(
                    log.options(),
                    "There is no `"
                        + OPTION
                        + "`, so that a stream bears the id of a Docker container"
                        + " and the console shows no logs with the task.",
                    "Add it; streams are then named PREFIX/CONTAINER/TASK."));
  }
}
