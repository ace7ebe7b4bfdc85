package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;

/** The driver compiles the pattern when the container starts, and fails if it can't. */
final class LogPatternNotCompiled implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-pattern-not-compiled",
          Severity.ERROR,
          "The pattern for entries of several lines is not one that the log driver can read",
          "https://docs.docker.com/engine/logging/drivers/awslogs/");

  private static final String OPTION = "awslogs-multiline-pattern";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      Value<String> pattern = log.option(OPTION);
      if (log.logDriver().knownTo("awslogs"::equals)) {
        pattern
            .known()
            .flatMap(GoPattern::fault)
            .ifPresent(
                fault ->
                    findings.add(
                        pattern,
                        "The log driver can't read the pattern: " + fault + ".",
                        "Write it in the syntax of Go's regular expressions (RE2)."));
      }
    }
  }
}
