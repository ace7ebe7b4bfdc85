package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/**
 * Some types of volumes are as fast as is asked for, some always need to be asked, and some never
 * take it.
 */
final class EbsIopsOutOfRange implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-iops-out-of-range",
          Severity.ERROR,
          "An EBS volume has IOPS that its type does not take, or lacks those that it needs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  private final EbsVolumes volumes;

  EbsIopsOutOfRange(EbsVolumes volumes) {
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
    Value<Long> iops = volume.settings().integer("iops");
    Optional<EbsVolumes.Bounds> bounds = type.iops();
    if (iops.isAbsent() && type.iopsRequired()) {
      findings.add(
          iops,
          "An EBS volume of type " + type.name() + " needs `iops`.",
          "Use " + text(bounds.orElseThrow()) + ".");
    }
    iops.ifKnown(
        number -> {
          if (bounds.isEmpty()) {
            findings.add(
                iops,
                "An EBS volume of type " + type.name() + " doesn't take `iops`.",
                "Take it away, or use a type that does.");
          } else if (!bounds.get().include(number)) {
            findings.add(
                iops,
                "An EBS volume of type " + type.name() + " can't have " + number + " IOPS.",
                "Use " + text(bounds.get()) + ".");
          }
        });
  }

  private static String text(EbsVolumes.Bounds bounds) {
    return bounds.least() + " to " + bounds.most();
  }
}
