package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A load balancer has one address in a zone, and so one subnet. */
final class LoadBalancerTwiceInZone implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-twice-in-zone",
          Severity.ERROR,
          "A load balancer has two subnets in the same Availability Zone",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.loadBalancing().loadBalancers().stream()
        .filter(loadBalancer -> loadBalancer.attributes().namesEachAlone("subnets"))
        .flatMap(loadBalancer -> BalancedZones.of(loadBalancer).stream())
        .filter(zones -> zones.distinct().size() > 1)
        .forEach(zones -> check(zones, findings));
  }

  private static void check(BalancedZones zones, FindingSink findings) {
    zones
        .repeated()
        .ifPresent(
            zone ->
                findings.add(
                    zones.at(),
                    "Several of the subnets are in "
                        + zone
                        + ", and a load balancer takes one subnet of each Availability Zone.",
                    "Keep one subnet of that zone."));
  }
}
