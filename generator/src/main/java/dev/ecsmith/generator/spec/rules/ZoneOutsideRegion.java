package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The name of an Availability Zone is that of its region and a letter. */
final class ZoneOutsideRegion implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "zone-outside-region",
          Severity.ERROR,
          "An Availability Zone does not belong to the region of the stack",
          "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String region = spec.location().region();
    for (Section create : spec.section("network").optional("create").stream().toList()) {
      for (StringNode zone : create.textNodes("zones")) {
        String name = zone.value();
        if (!name.substring(0, name.length() - 1).equals(region)) {
          findings.add(
              zone,
              "The Availability Zone `" + name + "` is not in the region `" + region + "`.",
              "Name zones of " + region + ", such as " + region + "a, or change the region.");
        }
      }
    }
  }
}
