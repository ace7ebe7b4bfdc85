package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** How many tasks there are at least and at most while they are replaced. */
final class DeploymentPercentagesNotAllowed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "deployment-percentages-not-allowed",
          Severity.ERROR,
          "The percentages of a deployment leave no room, or are out of their range",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html");

  private final TaskLimits limits;

  DeploymentPercentagesNotAllowed(TaskLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.isDaemon()) {
      return;
    }
    Value<Long> least = service.resource().integer("deployment_minimum_healthy_percent");
    Value<Long> most = service.resource().integer("deployment_maximum_percent");
    Limit minimum = limits.named("minimum-healthy-percent");
    Limit maximum = limits.named("maximum-percent");
    if (least.knownTo(percent -> !minimum.contains(percent))) {
      findings.add(
          least,
          "The minimum of healthy tasks is "
              + least.known().orElseThrow()
              + " %, and ECS takes "
              + minimum.least()
              + " to "
              + minimum.greatest()
              + ".",
          "Set `deployment_minimum_healthy_percent` to " + minimum.greatest() + " or less.");
    } else if (most.knownTo(percent -> percent < maximum.least())) {
      findings.add(
          most,
          "The maximum of tasks is "
              + most.known().orElseThrow()
              + " %, and ECS takes "
              + maximum.least()
              + " or more.",
          "Set `deployment_maximum_percent = " + maximum.greatest() + "`.");
    } else if (least.isKnown() && least.known().equals(most.known())) {
      findings.add(
          most,
          "Minimum and maximum of the tasks are both "
              + most.known().orElseThrow()
              + " %, so that a"
              + " deployment can neither start nor stop a task.",
          "Set `deployment_maximum_percent = " + maximum.greatest() + "`, or a lower minimum.");
    }
  }
}
