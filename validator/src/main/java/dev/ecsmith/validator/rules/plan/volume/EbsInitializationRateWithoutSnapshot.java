package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Only what comes from a snapshot has to be fetched first. */
final class EbsInitializationRateWithoutSnapshot implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-initialization-rate-without-snapshot",
          Severity.ERROR,
          "An EBS volume without a snapshot has a rate of initialization",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      Value<Long> rate = volume.settings().integer("volume_initialization_rate");
      if (rate.knownTo(number -> number > 0) && volume.snapshot().isAbsent()) {
        findings.add(
            rate,
            "The EBS volume has no `snapshot_id`, so there is nothing to initialize at "
                + rate.known().orElseThrow()
                + " MiB/s.",
            "Take `volume_initialization_rate` away.");
      }
    }
  }
}
