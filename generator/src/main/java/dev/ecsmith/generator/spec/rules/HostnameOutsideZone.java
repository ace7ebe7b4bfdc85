package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Route 53 refuses a record whose name doesn't end with that of its zone. */
final class HostnameOutsideZone implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "hostname-outside-zone",
          Severity.ERROR,
          "A hosted zone does not hold the host name",
          "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (String host : HostNames.bare(spec)) {
      spec.section("certificate")
          .optional("request")
          .ifPresent(request -> judge(request, host, findings));
      spec.section("dns").optional("route53").ifPresent(route53 -> judge(route53, host, findings));
    }
  }

  private static void judge(Section holder, String host, FindingSink findings) {
    String zone = holder.text("zone");
    if (!HostName.liesIn(host, zone)) {
      findings.add(
          holder.at("zone"),
          "The hosted zone `" + zone + "` does not hold `" + host + "`.",
          "Name the zone by its domain, here "
              + host.substring(host.indexOf('.') + 1)
              + " or one above it.");
    }
  }
}
