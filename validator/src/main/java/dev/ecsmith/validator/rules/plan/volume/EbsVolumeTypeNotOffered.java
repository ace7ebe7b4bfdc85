package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Tasks on Fargate have all types but the oldest. */
final class EbsVolumeTypeNotOffered implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-volume-type-not-offered",
          Severity.ERROR,
          "An EBS volume has a type that there is not, or not on Fargate",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  private final EbsVolumes volumes;

  EbsVolumeTypeNotOffered(EbsVolumes volumes) {
    this.volumes = volumes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      Value<String> type = volume.settings().string("volume_type");
      boolean onFargate = volume.service().runsOnFargate();
      List<String> offered =
          volumes.types().stream()
              .filter(each -> !onFargate || each.onFargate())
              .map(EbsVolumes.Type::name)
              .toList();
      type.ifKnown(
          name -> {
            if (!offered.contains(name)) {
              findings.add(
                  type,
                  "There are no EBS volumes of type `"
                      + name
                      + (onFargate ? "` for tasks on Fargate." : "`."),
                  "Use one of: " + String.join(", ", offered) + ".");
            }
          });
    }
  }
}
