package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.Container;

/**
 * A container that takes its time is stopped by the load balancer before its own check gives up.
 */
final class HealthCheckOutlastsGracePeriod implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "health-check-outlasts-grace-period",
              Severity.INFO,
              "A container may take longer to start than the service waits for it",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> grace = service.resource().integer("health_check_grace_period_seconds");
    if (!service.loadBalancers().isEmpty() && grace.knownTo(seconds -> seconds > 0)) {
      service
          .task()
          .ifPresent(
              task ->
                  task.definition()
                      .containers()
                      .forEach(
                          container -> check(container, grace.known().orElseThrow(), findings)));
    }
  }

  private static void check(Container container, long grace, FindingSink findings) {
    container
        .healthCheck()
        .flatMap(check -> check.integer("startPeriod"))
        .ifKnown(
            start -> {
              if (start > grace) {
                findings.add(
                    container.healthCheck().known().map(Fields::object).orElseThrow(),
                    "Container \""
                        + container.name().known().orElse("?")
                        + "\" has "
                        + start
                        + " seconds to start by its own check, and "
                        + grace
                        + " by that of the load balancer.",
                    "Set `health_check_grace_period_seconds` to " + start + " or more.");
              }
            });
  }
}
