package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;

/** In the mode blocking there is no buffer. */
final class LogBufferWithoutEffect implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-buffer-without-effect",
          Severity.WARNING,
          "A log buffer has a size, and the mode in which there is none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      Value<String> size = log.option("max-buffer-size");
      if (size.isKnown() && log.option("mode").knownTo("blocking"::equals)) {
        findings.add(
            size,
            "`max-buffer-size` is for the mode `non-blocking`, and the mode is `blocking`.",
            "Set \"mode\": \"non-blocking\", which may lose lines but never stops the program; or"
                + " remove `max-buffer-size`.");
      }
    }
  }
}
