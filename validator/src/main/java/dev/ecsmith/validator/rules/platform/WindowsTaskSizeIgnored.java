package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Windows has no control groups around a task, so that on an instance only the limits of its
 * containers hold. Where a container has some of its own, the task's size does no harm.
 */
final class WindowsTaskSizeIgnored implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "windows-task-size-ignored",
          Severity.WARNING,
          "A Windows container on EC2 has no limit but that of its task, which is ignored",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    boolean onInstances = task.launchTypes().require(LaunchType.EC2) && !task.requiresFargate();
    if (!onInstances
        || !task.runsOnWindows()
        || task.containers().stream().allMatch(WindowsTaskSizeIgnored::hasSize)) {
      return;
    }
    Stream.of("cpu", "memory")
        .map(task.object()::member)
        .flatMap(Optional::stream)
        .forEach(member -> tell(member, findings));
  }

  private static boolean hasSize(Container container) {
    return Stream.of("cpu", "memory", "memoryReservation")
        .anyMatch(key -> container.fields().object().member(key).isPresent());
  }

  private static void tell(ObjectNode.Member member, FindingSink findings) {
    findings.addAtKey(
        member,
        "ECS ignores the task's `" + member.name() + "` on EC2 instances with Windows.",
        "Give each container a `" + member.name() + "` of its own.");
  }
}
