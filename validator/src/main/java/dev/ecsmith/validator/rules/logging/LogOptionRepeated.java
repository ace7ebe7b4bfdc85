package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** The one in clear text and the secret are meant to be the same, and nothing says which counts. */
final class LogOptionRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-option-repeated",
          Severity.WARNING,
          "An option of a log driver is set twice",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      Set<String> inTheOpen = new HashSet<>();
      LogOptions.of(log).forEach(option -> inTheOpen.add(option.name()));
      Set<String> secret = new HashSet<>();
      for (Value<String> option : LogOptions.secret(log)) {
        option.ifKnown(
            name -> {
              if (!secret.add(name)) {
                findings.add(
                    option,
                    "`" + name + "` stands in `secretOptions` already.",
                    "Keep one of the two.");
              } else if (inTheOpen.contains(name)) {
                findings.add(
                    option,
                    "`" + name + "` stands in `options` as well.",
                    "Keep the secret, and remove it from `options`.");
              }
            });
      }
    }
  }
}
