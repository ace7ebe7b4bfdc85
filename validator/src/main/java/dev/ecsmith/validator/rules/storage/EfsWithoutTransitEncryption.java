package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.Optional;

/**
 * Files travel through the VPC as they are. Volumes that can't be mounted so are told elsewhere.
 */
final class EfsWithoutTransitEncryption implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "efs-without-transit-encryption",
          Severity.WARNING,
          "The traffic to an EFS volume is not encrypted",
          "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html");

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
        .filter(encryption -> encryption.isOff() && encryption.needs().isEmpty())
        .forEach(
            encryption ->
                findings.add(
                    encryption.setting(),
                    "The traffic to the file system is not encrypted, since `transitEncryption` is "
                        + encryption.setting().known().orElse("DISABLED by default")
                        + ".",
                    "Set \"transitEncryption\": \"ENABLED\"."));
  }
}
