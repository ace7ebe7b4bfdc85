package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.List;

/** The period is for the checks of a load balancer. */
final class GracePeriodWithoutLoadBalancer implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "grace-period-without-load-balancer",
          Severity.ERROR,
          "A service without a load balancer has a grace period for health checks of one",
          "https://github.com/hashicorp/terraform-provider-aws/issues/31104");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> period = service.resource().integer("health_check_grace_period_seconds");
    Attributes attributes = service.resource().attributes();
    boolean none =
        List.of("load_balancer", "vpc_lattice_configurations").stream()
            .allMatch(name -> attributes.knowsBlocks(name) && attributes.blocks(name).isEmpty());
    if (none
        && period.knownTo(seconds -> seconds > 0)
        && service.controller().filter("ECS"::equals).isPresent()) {
      findings.add(
          period,
          "The service has a grace period of "
              + period.known().orElseThrow()
              + " s, and no load"
              + " balancer whose health checks it could be for.",
          "Remove it, and give containers a `startPeriod` in their `healthCheck`.");
    }
  }
}
