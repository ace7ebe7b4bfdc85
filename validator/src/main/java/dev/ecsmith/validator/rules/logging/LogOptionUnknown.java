package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** ECS passes options on to the driver, and refuses those that it doesn't know. */
final class LogOptionUnknown implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-option-unknown",
          Severity.ERROR,
          "A log driver has an option that it does not know",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private static final String AWSLOGS = "awslogs";

  private final LogDrivers drivers;

  LogOptionUnknown(LogDrivers drivers) {
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
          .ifKnown(
              driver ->
                  drivers
                      .optionsOf(driver)
                      .ifPresent(known -> check(log, driver, known, findings)));
    }
  }

  private void check(
      LogConfiguration log, String driver, List<String> known, FindingSink findings) {
    for (ObjectNode.Member option : LogOptions.of(log)) {
      if (!known.contains(option.name())) {
        findings.addAtKey(
            option, message(driver, option.name()), hint(driver, option.name(), known));
      }
    }
    for (Value<String> option : LogOptions.secret(log)) {
      if (option.knownTo(name -> !known.contains(name))) {
        String name = option.known().orElseThrow();
        findings.add(option, message(driver, name), hint(driver, name, known));
      }
    }
  }

  private static String message(String driver, String option) {
    return "The log driver `" + driver + "` has no option `" + option + "`.";
  }

  private String hint(String driver, String option, List<String> known) {
    List<String> others = drivers.driversWith(option);
    if (!others.isEmpty()) {
      return "It belongs to " + String.join(", ", others) + "; remove it, or change the driver.";
    }
    return Resemblance.nearest(option, known)
        .map(name -> "Did you mean `" + name + "`?")
        .orElse(
            driver.equals(AWSLOGS)
                ? "Remove it. An output of Fluent Bit is configured under the log driver awsfirelens."
                : "Remove it.");
  }
}
