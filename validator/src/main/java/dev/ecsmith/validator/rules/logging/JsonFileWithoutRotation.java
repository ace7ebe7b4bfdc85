package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Docker writes the file until the disk of the instance is full. */
final class JsonFileWithoutRotation implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "json-file-without-rotation",
          Severity.WARNING,
          "A log file on the instance grows without end",
          "https://docs.docker.com/engine/logging/drivers/json-file/");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    LogOptions.in(task).stream()
        .filter(log -> log.logDriver().knownTo("json-file"::equals))
        .filter(log -> !log.options().isUnknown() && log.option("max-size").isAbsent())
        .forEach(
            log ->
                findings.add(
                    log.logDriver(),
                    "The log file of the container has no `max-size`, and grows until the disk is full.",
                    "Set `max-size` and `max-file`, for example to \"10m\" and \"3\"."));
  }
}
