package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.Optional;

/** The mount helper signs in to EFS inside the encrypted connection. */
final class EfsNeedsTransitEncryption implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "efs-needs-transit-encryption",
          Severity.ERROR,
          "An EFS volume has a setting that needs encryption in transit, which is off",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.volumes().stream()
        .map(Volume::efs)
        .flatMap(Optional::stream)
        .map(TransitEncryption::of)
        .filter(encryption -> encryption.isOff() && !encryption.needs().isEmpty())
        .forEach(
            encryption ->
                findings.add(
                    encryption.setting(),
                    "`"
                        + String.join("` and `", encryption.needs())
                        + (encryption.needs().size() == 1 ? "` needs" : "` need")
                        + " encryption in transit, and `transitEncryption` is "
                        + encryption.setting().known().orElse("DISABLED by default")
                        + ".",
                    "Set \"transitEncryption\": \"ENABLED\"."));
  }
}
