package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** A log driver lacks an option that it cannot do without. */
final class LogOptionMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-option-missing",
          Severity.ERROR,
          "A log driver lacks an option that it cannot do without",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final LogDrivers drivers;

  LogOptionMissing(LogDrivers drivers) {
    this.drivers = drivers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      container
          .logConfiguration()
          .ifPresent(
              log ->
                  log.logDriver()
                      .ifKnown(driver -> check(log, driver, task.requiresFargate(), findings)));
    }
  }

  private void check(LogConfiguration log, String driver, boolean onFargate, FindingSink findings) {
    Value<Fields> options = log.options();
    if (options.isUnknown() || !log.fields().knowsAll("secretOptions")) {
      return;
    }
    List<String> missing =
        drivers.requiredOptions(driver, onFargate).stream()
            .filter(name -> log.option(name).isAbsent() && !isSecretOption(log, name))
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          options,
          "The log driver `"
              + driver
              + "` has no "
              + missing.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
              + (onFargate ? ", which it needs on Fargate." : ", which it needs."),
          "Add " + (missing.size() == 1 ? "it" : "them") + " to `options`.");
    }
  }

  /** Also where a name isn't known, which may be this one. */
  private static boolean isSecretOption(LogConfiguration log, String name) {
    return log.secretOptions().stream()
        .anyMatch(option -> option.name().isUnknown() || option.name().knownTo(name::equals));
  }
}
