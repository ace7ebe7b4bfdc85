package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * ECS places a task where there is memory for it, so either the task or each container names some.
 */
final class ContainerMemoryMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-memory-missing",
          Severity.ERROR,
          "Neither a container nor its task says how much memory it needs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.memoryMib().isAbsent() || task.requiresFargate()) {
      return;
    }
    task.containers().stream()
        .filter(container -> isNothing(container.memory()))
        .filter(container -> isNothing(container.memoryReservation()))
        .forEach(container -> tell(container, findings));
  }

  private static boolean isNothing(Value<Long> memory) {
    return memory.isAbsent() || memory.knownTo(mib -> mib == 0);
  }

  private static void tell(Container container, FindingSink findings) {
    findings.add(
        container.fields().object(),
        "The container has neither `memory` nor `memoryReservation`, and the task no `memory`.",
        "Add one of them: `memory` is a limit, `memoryReservation` what is kept for the container.");
  }
}
