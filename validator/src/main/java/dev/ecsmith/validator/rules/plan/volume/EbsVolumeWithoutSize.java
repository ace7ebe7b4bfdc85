package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A volume is as large as is asked for, or as its snapshot. */
final class EbsVolumeWithoutSize implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-volume-without-size",
          Severity.ERROR,
          "An EBS volume has neither a size nor a snapshot",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      if (volume.size().isAbsent() && volume.snapshot().isAbsent()) {
        findings.add(
            volume.settings().node(),
            "The EBS volume has neither `size_in_gb` nor `snapshot_id`.",
            "Set `size_in_gb`, in GiB.");
      }
    }
  }
}
