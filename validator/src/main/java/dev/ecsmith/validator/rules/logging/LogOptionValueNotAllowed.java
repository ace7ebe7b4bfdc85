package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;

/** An option holds what its driver can't read; to most an empty text is as good as none. */
final class LogOptionValueNotAllowed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-option-value-not-allowed",
          Severity.ERROR,
          "An option of a log driver holds what the driver does not take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final LogDrivers drivers;

  LogOptionValueNotAllowed(LogDrivers drivers) {
    this.drivers = drivers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (LogConfiguration log : LogOptions.in(task)) {
      log.logDriver()
          .known()
          .flatMap(drivers::optionsOf)
          .ifPresent(
              known ->
                  LogOptions.of(log).stream()
                      .filter(option -> known.contains(option.name()))
                      .forEach(option -> check(option, findings)));
    }
  }

  private void check(ObjectNode.Member option, FindingSink findings) {
    Value<String> value = Fields.readString(option.value());
    drivers
        .valueOf(option.name())
        .filter(form -> value.knownTo(text -> !text.isEmpty() && !form.allows(text)))
        .ifPresent(
            form ->
                findings.add(
                    value,
                    "`"
                        + value.known().orElseThrow()
                        + "` is not what `"
                        + option.name()
                        + "` takes.",
                    "Write " + form.expected() + "."));
  }
}
