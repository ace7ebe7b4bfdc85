package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** An Application Load Balancer outlives the loss of a zone, and AWS insists on that. */
final class LoadBalancerInOneZone implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-in-one-zone",
          Severity.ERROR,
          "An Application Load Balancer has subnets in one Availability Zone only",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource loadBalancer : plan.loadBalancing().loadBalancers()) {
      if (LoadBalancing.type(loadBalancer).filter("application"::equals).isPresent()) {
        BalancedZones.of(loadBalancer)
            .filter(zones -> zones.distinct().size() == 1)
            .ifPresent(
                zones ->
                    findings.add(
                        zones.at(),
                        zones.zones().size() == 1
                            ? "The load balancer has one subnet, but needs subnets in two Availability"
                                + " Zones at least."
                            : "All "
                                + zones.zones().size()
                                + " subnets are in "
                                + zones.distinct().iterator().next()
                                + ", but the load balancer needs two Availability Zones at least.",
                        "Add a subnet in another zone; the tasks needn't be there."));
      }
    }
  }
}
