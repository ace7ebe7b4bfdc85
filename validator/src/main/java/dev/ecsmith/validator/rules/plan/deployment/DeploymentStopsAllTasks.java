package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** With a minimum of zero ECS needn't wait for new tasks. */
final class DeploymentStopsAllTasks implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "deployment-stops-all-tasks",
          Severity.WARNING,
          "A deployment may stop every task behind a load balancer at once",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> least = service.resource().integer("deployment_minimum_healthy_percent");
    if (!service.isDaemon()
        && !service.loadBalancers().isEmpty()
        && service.controller().filter("ECS"::equals).isPresent()
        && service.desiredCount().knownTo(tasks -> tasks > 1)
        && least.knownTo(percent -> percent == 0)) {
      findings.add(
          least,
          "A deployment may stop all "
              + service.desiredCount().known().orElseThrow()
              + " tasks before a new one is healthy, and the load balancer then has none.",
          "Raise `deployment_minimum_healthy_percent`, for example to 50.");
    }
  }
}
