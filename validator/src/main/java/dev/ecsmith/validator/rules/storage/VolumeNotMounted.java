package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.MountPoint;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.List;

/**
 * No container sees the volume. A warning only: ECS has refused a task for it, which has been seen
 * of one kind of volume and isn't documented.
 */
final class VolumeNotMounted implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "volume-not-mounted",
          Severity.WARNING,
          "A task defines a volume that none of its containers mounts",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.containers().isEmpty()
        || !task.knowsAllContainers()
        || !task.containers().stream()
            .allMatch(container -> container.fields().knowsAll("mountPoints"))) {
      return;
    }
    List<Value<String>> mounted =
        task.containers().stream()
            .flatMap(container -> container.mountPoints().stream())
            .map(MountPoint::sourceVolume)
            .toList();
    if (mounted.stream().noneMatch(Value::isUnknown)) {
      task.volumes().stream()
          .map(Volume::name)
          .filter(
              name ->
                  name.knownTo(
                      text -> mounted.stream().noneMatch(each -> each.knownTo(text::equals))))
          .forEach(
              name ->
                  findings.add(
                      name,
                      "No container mounts the volume `" + name.known().orElseThrow() + "`.",
                      "Add it to the `mountPoints` of a container, or remove it."));
    }
  }
}
