package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** On instances they are fixed then. */
final class DeploymentPercentagesFixed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "deployment-percentages-fixed",
          Severity.ERROR,
          "A service whose deployments ECS doesn't make has percentages of its own",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html");

  private final TaskLimits limits;

  DeploymentPercentagesFixed(TaskLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.launchType().knownTo("EC2"::equals)) {
      service
          .controller()
          .filter(type -> !type.equals("ECS"))
          .ifPresent(
              type -> {
                check(
                    service,
                    "deployment_minimum_healthy_percent",
                    "minimum-healthy-percent",
                    type,
                    findings);
                check(service, "deployment_maximum_percent", "maximum-percent", type, findings);
              });
    }
  }

  private void check(
      Service service, String attribute, String limit, String type, FindingSink findings) {
    long fixed = limits.named(limit).greatest();
    Value<Long> value = service.resource().integer(attribute);
    if (value.knownTo(percent -> percent != fixed)) {
      findings.add(
          value,
          "On instances and with the deployment controller \""
              + type
              + "\" the percentage is "
              + fixed
              + ", and not "
              + value.known().orElseThrow()
              + ".",
          "Remove `" + attribute + "`.");
    }
  }
}
