package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** AWS lets one load balancer alone send traffic to a target group. */
final class TargetGroupOnTwoLoadBalancers implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "target-group-on-two-load-balancers",
          Severity.ERROR,
          "Listeners of two load balancers forward to one target group",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Map<Resource, Resource> first = new HashMap<>();
    for (Routing routing : plan.loadBalancing().routings()) {
      routing
          .listener()
          .flatMap(Listener::loadBalancer)
          .ifPresent(
              loadBalancer ->
                  routing
                      .targetGroups()
                      .forEach(link -> check(link, loadBalancer, first, findings)));
    }
  }

  private static void check(
      Link link, Resource loadBalancer, Map<Resource, Resource> first, FindingSink findings) {
    link.only()
        .ifPresent(
            group -> {
              Resource other = first.putIfAbsent(group, loadBalancer);
              if (other != null && other != loadBalancer) {
                findings.add(
                    link.at(),
                    group.address()
                        + " gets its traffic from "
                        + other.address()
                        + " already, and a target group can belong to one load balancer only, not to "
                        + loadBalancer.address()
                        + " too.",
                    "Make a target group for each load balancer; a service can register with several.");
              }
            });
  }
}
