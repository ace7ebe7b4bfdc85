package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The agents write the partition {@code aws} into every ARN, and look for it in that of a task. */
final class RegionOutsidePartition implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "athenz-region-not-supported",
          Severity.ERROR,
          "The Athenz agents don't work in the partition of the region",
          "https://github.com/AthenZ/athenz/blob/master/libs/go/sia/aws/attestation/attestation.go");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Location location = spec.location();
    if (!location.partition().equals("aws")) {
      findings.add(
          spec.root().at("region"),
          "The region `"
              + location.region()
              + "` lies in the partition "
              + location.partition()
              + ", and the Athenz agents work in aws alone.",
          "Choose a region outside of China and AWS GovCloud.");
    }
  }
}
