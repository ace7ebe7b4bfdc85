package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * The memory of a task is all that its containers have: no limit of one can exceed it, nor can what
 * is reserved for all of them together.
 */
final class ContainerMemoryAboveTask implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-memory-above-task",
          Severity.ERROR,
          "The containers of a task ask for more memory than the task has",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<Integer> memory = task.memoryMib();
    findings.skipUnknown(memory);
    memory.ifKnown(mib -> check(task, mib, findings));
  }

  private static void check(TaskDefinition task, int mib, FindingSink findings) {
    List<Value<Long>> tooMuch =
        task.containers().stream()
            .flatMap(container -> Stream.of(container.memory(), container.memoryReservation()))
            .filter(memory -> memory.knownTo(amount -> amount > mib))
            .toList();
    for (Value<Long> memory : tooMuch) {
      findings.add(
          memory,
          memory.known().orElseThrow() + " MiB are more than the " + mib + " MiB of the task.",
          "Give the container " + mib + " MiB at most, or the task more.");
    }
    long sum = task.containers().stream().mapToLong(ContainerMemoryAboveTask::reserved).sum();
    if (tooMuch.isEmpty() && sum > mib) {
      findings.add(
          task.memoryMib(),
          "The containers reserve " + sum + " MiB, and the task has " + mib + " MiB.",
          "Give the task more, or the containers less; what a container reserves may be left out.");
    }
  }

  /** What isn't known counts as nothing: a sum that is too big is so whatever the rest will be. */
  private static long reserved(Container container) {
    return ReservedMemory.of(container).known().orElse(0L);
  }
}
