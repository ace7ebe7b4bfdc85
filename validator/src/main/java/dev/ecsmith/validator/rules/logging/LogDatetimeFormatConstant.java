package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Pattern;

/** Without a directive the format is a constant text. */
final class LogDatetimeFormatConstant implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-datetime-format-constant",
          Severity.WARNING,
          "The date format for entries of several lines holds no part of a date",
          "https://docs.docker.com/engine/logging/drivers/awslogs/");

  private static final String OPTION = "awslogs-datetime-format";
  private static final Pattern DIRECTIVE = Pattern.compile("%[A-Za-z]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      Value<String> format = log.option(OPTION);
      if (format.knownTo(text -> !text.isEmpty() && !DIRECTIVE.matcher(text).find())) {
        findings.add(
            format,
            "`"
                + format.known().orElseThrow()
                + "` holds no part of a date, so that only this very"
                + " text begins an entry.",
            "Write the date as strftime does, such as %Y-%m-%d.");
      }
    }
  }
}
