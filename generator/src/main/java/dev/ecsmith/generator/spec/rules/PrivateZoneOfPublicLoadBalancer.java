package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Nobody outside the VPC sees a record in a private zone. */
final class PrivateZoneOfPublicLoadBalancer implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-zone-of-public-load-balancer",
          Severity.WARNING,
          "The record of an internet-facing load balancer stands in a private zone",
          "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section balancer = spec.section("load_balancer");
    boolean mayBeInternal = balancer.offers("internal");
    boolean internal = mayBeInternal && balancer.flag("internal");
    for (Section route53 : spec.section("dns").optional("route53").stream().toList()) {
      if (route53.flag("private_zone") && !internal) {
        findings.add(
            route53.at("private_zone"),
            "The load balancer faces the internet, and its record stands in the private zone `"
                + route53.text("zone")
                + "`, which only its VPCs see.",
            mayBeInternal
                ? "Set `load_balancer.internal` to true, or name the public zone."
                : "Name the public zone, and remove the key.");
      }
    }
  }
}
