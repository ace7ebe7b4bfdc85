package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The logs of the proxy leave the task as those of its containers do. */
final class ServiceConnectLogDriverNotOffered implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-log-driver-not-offered",
          Severity.ERROR,
          "The proxy of Service Connect on Fargate asks for a log driver that Fargate does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final LogDrivers drivers;

  ServiceConnectLogDriverNotOffered(LogDrivers drivers) {
    this.drivers = drivers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.services().stream()
        .filter(Service::runsOnFargate)
        .flatMap(service -> service.connect().stream())
        .flatMap(connect -> connect.settings().block("log_configuration").stream())
        .map(log -> log.string("log_driver"))
        .forEach(driver -> driver.ifKnown(name -> check(driver, name, findings)));
  }

  private void check(Value<String> driver, String name, FindingSink findings) {
    if (!drivers.fargate().contains(name)) {
      findings.add(
          driver,
          "Fargate does not have the log driver `" + name + "`.",
          "Use one of: " + String.join(", ", drivers.fargate()) + ".");
    }
  }
}
