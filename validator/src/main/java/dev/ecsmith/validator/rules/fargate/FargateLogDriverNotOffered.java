package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** There is no instance under a Fargate task whose disk or daemon other drivers could write to. */
final class FargateLogDriverNotOffered implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-log-driver-not-offered",
          Severity.ERROR,
          "A Fargate task asks for a log driver that Fargate does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final LogDrivers drivers;

  FargateLogDriverNotOffered(LogDrivers drivers) {
    this.drivers = drivers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    task.containers().stream()
        .map(Container::logConfiguration)
        .flatMap(Optional::stream)
        .map(Container.LogConfiguration::logDriver)
        .forEach(
            driver -> {
              findings.skipUnknown(driver);
              driver.ifKnown(
                  name -> {
                    if (!drivers.fargate().contains(name)) {
                      findings.add(
                          driver,
                          "Fargate does not have the log driver `" + name + "`.",
                          "Use one of: " + String.join(", ", drivers.fargate()) + ".");
                    }
                  });
            });
  }
}
