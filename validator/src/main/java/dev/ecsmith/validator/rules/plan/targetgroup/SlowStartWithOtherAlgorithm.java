package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A load balancer grows the share of a new target only while it goes round all in turn. */
final class SlowStartWithOtherAlgorithm implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "slow-start-with-other-algorithm",
          Severity.ERROR,
          "A target group has slow start together with an algorithm that has none",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html");

  private final LoadBalancerLimits facts;

  SlowStartWithOtherAlgorithm(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.loadBalancing().targetGroups()) {
      Value<Long> slowStart = group.integer("slow_start");
      Value<String> algorithm = group.string("load_balancing_algorithm_type");
      slowStart.ifKnown(
          seconds -> {
            if (seconds > 0
                && algorithm.knownTo(name -> !name.equals(facts.slowStartAlgorithm()))) {
              findings.add(
                  slowStart,
                  "Slow start of "
                      + seconds
                      + " seconds doesn't go with the algorithm \""
                      + algorithm.known().orElseThrow()
                      + "\", but with \""
                      + facts.slowStartAlgorithm()
                      + "\" only.",
                  "Leave out `slow_start`, or set `load_balancing_algorithm_type = \""
                      + facts.slowStartAlgorithm()
                      + "\"`.");
            }
          });
    }
  }
}
