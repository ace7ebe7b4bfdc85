package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;

/** A load balancer has addresses and nothing else to point to. */
final class AliasTypeNotAddress implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "alias-type-not-address",
          Severity.ERROR,
          "An alias record for a load balancer isn't of type A or AAAA",
          "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html");

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "HTTPS");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (LoadBalancerAlias alias : LoadBalancerAlias.in(plan)) {
      Value<String> type = alias.record().string("type");
      type.ifKnown(
          name -> {
            if (!ADDRESSES.contains(name)) {
              findings.add(
                  type,
                  "The record is of type "
                      + name
                      + ", and an alias for a load balancer must be of type A or AAAA.",
                  "Set `type = \"A\"`.");
            }
          });
    }
  }
}
