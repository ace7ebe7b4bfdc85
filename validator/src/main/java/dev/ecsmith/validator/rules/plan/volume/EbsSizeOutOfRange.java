package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Each type of volume has its sizes. */
final class EbsSizeOutOfRange implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-size-out-of-range",
          Severity.ERROR,
          "An EBS volume has a size that its type does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  private final EbsVolumes volumes;

  EbsSizeOutOfRange(EbsVolumes volumes) {
    this.volumes = volumes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      volume.type().flatMap(volumes::named).ifPresent(type -> check(volume, type, findings));
    }
  }

  private static void check(TaskVolume volume, EbsVolumes.Type type, FindingSink findings) {
    Value<Long> size = volume.size();
    size.ifKnown(
        gib -> {
          if (!type.gib().include(gib)) {
            findings.add(
                size,
                "An EBS volume of type " + type.name() + " can't have " + gib + " GiB.",
                "Use " + type.gib().least() + " to " + type.gib().most() + " GiB.");
          }
        });
  }
}
