package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** A load balancer verifies on few of its listeners, and AWS raises that for nobody. */
final class VerifyingListenersTooMany implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "verifying-listeners-too-many",
          Severity.ERROR,
          "A load balancer has more listeners that verify client certificates than AWS takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  private final LoadBalancerLimits facts;

  VerifyingListenersTooMany(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Map<Resource, Integer> counts = new HashMap<>();
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      mutualTls
          .listener()
          .loadBalancer()
          .filter(loadBalancer -> mutualTls.isIn("verify"))
          .ifPresent(
              loadBalancer -> {
                int count = counts.merge(loadBalancer, 1, Integer::sum);
                if (count > facts.verifyingListeners()) {
                  findings.add(
                      mutualTls.mode(),
                      "This is listener "
                          + count
                          + " of "
                          + loadBalancer.address()
                          + " that verifies client certificates, and AWS takes "
                          + facts.verifyingListeners()
                          + " for a load balancer.",
                      "Serve several hosts from one listener by rules, or add a load balancer.");
                }
              });
    }
  }
}
