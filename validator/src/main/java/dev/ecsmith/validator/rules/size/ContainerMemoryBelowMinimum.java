package dev.ecsmith.validator.rules.size;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.stream.Stream;

/** Docker doesn't start a container with less than its own minimum; zero means no limit. */
final class ContainerMemoryBelowMinimum implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-memory-below-minimum",
          Severity.ERROR,
          "A container has less memory than Docker needs to start one",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  private final TaskLimits.Limit mib;

  ContainerMemoryBelowMinimum(TaskLimits limits) {
    this.mib = limits.named("container-memory-mib");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> Stream.of(container.memory(), container.memoryReservation()))
        .forEach(memory -> check(memory, findings));
  }

  private void check(Value<Long> memory, FindingSink findings) {
    memory
        .known()
        .filter(amount -> amount > 0 && amount < mib.least())
        .ifPresent(
            amount ->
                findings.add(
                    memory,
                    amount
                        + " MiB are less than the "
                        + mib.least()
                        + " that Docker needs for a container.",
                    "The number counts MiB, not GB; write 1024 for one GB."));
  }
}
