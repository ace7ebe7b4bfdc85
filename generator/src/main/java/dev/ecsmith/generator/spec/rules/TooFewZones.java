package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A load balancer, and a database in RDS, stand in two Availability Zones at least. */
final class TooFewZones implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "too-few-zones",
          Severity.ERROR,
          "A network to create has fewer than two different Availability Zones",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html");

  private static final int LEAST = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.section("network")
        .optional("create")
        .ifPresent(create -> check(create, spec.location().region(), findings));
  }

  private static void check(Section create, String region, FindingSink findings) {
    List<String> zones = create.texts("zones");
    long count = zones.stream().distinct().count();
    if (count < LEAST) {
      findings.add(
          create.at("zones"),
          (count == 0 ? "No Availability Zone is" : "Only one Availability Zone is")
              + " named, and a load balancer needs two.",
          "Name at least two, for example " + region + "a and " + region + "b.");
    } else if (count < zones.size()) {
      Set<String> seen = new HashSet<>();
      create.textNodes("zones").stream()
          .filter(zone -> !seen.add(zone.value()))
          .forEach(
              zone ->
                  findings.add(
                      zone,
                      "The Availability Zone `" + zone.value() + "` is named twice.",
                      "Name another one, or remove it."));
    }
  }
}
