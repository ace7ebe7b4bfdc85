package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** A system mounts the file systems that it knows. */
final class EbsFileSystemNotForSystem implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-file-system-not-for-system",
          Severity.ERROR,
          "An EBS volume has a file system that the system of its task does not mount",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html");

  private final EbsVolumes volumes;

  EbsFileSystemNotForSystem(EbsVolumes volumes) {
    this.volumes = volumes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      volume.service().task().ifPresent(task -> check(volume, task.definition(), findings));
    }
  }

  private void check(TaskVolume volume, TaskDefinition task, FindingSink findings) {
    boolean windows = task.runsOnWindows();
    if (!windows && task.operatingSystemFamily().isUnknown()) {
      return;
    }
    List<String> mounted = windows ? volumes.windowsFileSystems() : volumes.linuxFileSystems();
    Value<String> type = volume.settings().string("file_system_type");
    type.ifKnown(
        name -> {
          if (!mounted.contains(name)) {
            findings.add(
                type,
                "Tasks on "
                    + (windows ? "Windows" : "Linux")
                    + " don't mount the file system `"
                    + name
                    + "`.",
                "Use one of: " + String.join(", ", mounted) + ".");
          }
        });
  }
}
