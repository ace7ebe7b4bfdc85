package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The zone of an alias is that of what it points to, not the one in which the record stands. */
final class AliasZoneMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "alias-zone-mismatch",
          Severity.ERROR,
          "An alias record names a load balancer, and the hosted zone of something else",
          "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (LoadBalancerAlias alias : LoadBalancerAlias.in(plan)) {
      Link zone = alias.block().link("zone_id", "aws_lb", "aws_alb", "aws_route53_zone");
      zone.only()
          .filter(named -> named.type().equals("aws_route53_zone"))
          .ifPresent(
              named ->
                  findings.add(
                      zone.at(),
                      "The alias points to "
                          + alias.loadBalancer().address()
                          + ", and its `zone_id` is that of "
                          + named.address()
                          + ".",
                      "Take the `zone_id` of " + alias.loadBalancer().address() + "."));
    }
  }
}
