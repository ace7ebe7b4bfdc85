package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Two options say the same thing in different ways. */
final class LogOptionsExcludeEachOther implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-options-exclude-each-other",
          Severity.ERROR,
          "A log driver has two options that exclude each other",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final LogDrivers drivers;

  LogOptionsExcludeEachOther(LogDrivers drivers) {
    this.drivers = drivers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      for (List<String> options : drivers.exclusive()) {
        List<ObjectNode.Member> present =
            LogOptions.of(log).stream()
                .filter(option -> options.contains(option.name()))
                .filter(
                    option -> Fields.readString(option.value()).knownTo(text -> !text.isEmpty()))
                .toList();
        if (present.size() > 1) {
          findings.addAtKey(
              present.get(1),
              "`"
                  + present.get(0).name()
                  + "` and `"
                  + present.get(1).name()
                  + "` exclude each other.",
              "Keep the one that tells the first line of an entry.");
        }
      }
    }
  }
}
