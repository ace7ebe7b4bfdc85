package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** What is kept for a container can't be more than what it may take at most. */
final class MemoryReservationAboveMemory implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "memory-reservation-above-memory",
          Severity.ERROR,
          "A container reserves more memory than it may use",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Value<Long> reservation = container.memoryReservation();
      container
          .memory()
          .known()
          .filter(limit -> limit > 0 && reservation.knownTo(reserved -> reserved > limit))
          .ifPresent(
              limit ->
                  findings.add(
                      reservation,
                      "The container reserves "
                          + reservation.known().orElseThrow()
                          + " MiB, and its limit is "
                          + limit
                          + " MiB.",
                      "Reserve " + limit + " MiB at most, or raise `memory`."));
    }
  }
}
