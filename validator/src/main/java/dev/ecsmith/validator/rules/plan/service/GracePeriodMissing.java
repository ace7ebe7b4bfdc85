package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Without a grace period the first failed checks count. */
final class GracePeriodMissing implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "grace-period-missing",
              Severity.INFO,
              "A load balancer may stop tasks that are still starting",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> period = service.resource().integer("health_check_grace_period_seconds");
    if (!service.loadBalancers().isEmpty()
        && (period.isAbsent() || period.knownTo(seconds -> seconds == 0))) {
      findings.add(
          period,
          "The service has no grace period, so that health checks of the load balancer count while"
              + " a task is still starting.",
          "Set `health_check_grace_period_seconds` to the time that a task takes to start.");
    }
  }
}
