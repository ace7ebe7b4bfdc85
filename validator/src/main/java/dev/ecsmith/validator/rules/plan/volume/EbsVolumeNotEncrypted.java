package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Volumes that a service makes are encrypted unless it says otherwise. */
final class EbsVolumeNotEncrypted implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-volume-not-encrypted",
          Severity.WARNING,
          "An EBS volume of tasks is not encrypted",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      Value<Boolean> encrypted = volume.settings().bool("encrypted");
      if (encrypted.knownTo(on -> !on)) {
        findings.add(
            encrypted,
            "The EBS volume is not encrypted, unless the account does so with every volume.",
            "Take `encrypted = false` away; name a key of your own with `kms_key_id`.");
      }
    }
  }
}
