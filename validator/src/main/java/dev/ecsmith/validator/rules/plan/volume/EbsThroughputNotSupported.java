package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.stream.Collectors;

/** The other types have the throughput that comes with their size and IOPS. */
final class EbsThroughputNotSupported implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-throughput-not-supported",
          Severity.ERROR,
          "An EBS volume is to have a throughput that its type does not take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  private final EbsVolumes volumes;

  EbsThroughputNotSupported(EbsVolumes volumes) {
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

  private void check(TaskVolume volume, EbsVolumes.Type type, FindingSink findings) {
    Value<Long> throughput = volume.settings().integer("throughput");
    if (throughput.knownTo(number -> number > 0) && type.mostThroughput().isEmpty()) {
      findings.add(
          throughput,
          "An EBS volume of type " + type.name() + " doesn't take `throughput`.",
          "Take it away, or use a type that does: "
              + volumes.types().stream()
                  .filter(each -> each.mostThroughput().isPresent())
                  .map(EbsVolumes.Type::name)
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }
}
