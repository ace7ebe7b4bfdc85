package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** A container mounts a volume that the task doesn't define. */
final class VolumeNotDefined implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "volume-not-defined",
          Severity.ERROR,
          "A container mounts a volume that the task does not define",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.containersAlone()) {
      return;
    }
    Names volumes = Names.ofVolumes(task);
    for (Container container : task.containers()) {
      for (Container.MountPoint mount : container.mountPoints()) {
        Value<String> reference = mount.sourceVolume();
        if (volumes.lack(reference)) {
          String name = reference.known().orElseThrow();
          findings.add(
              reference,
              volumes.message(name),
              volumes.known().isEmpty()
                  ? "Add {\"name\": \"" + name + "\"} to `volumes`."
                  : volumes.hint(name));
        }
      }
    }
  }
}
