package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** A reservation alone lets a container grow until the instance has nothing left for its others. */
final class ContainerWithoutMemoryLimit implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "container-without-memory-limit",
              Severity.INFO,
              "A container on an instance may take all of its memory",
              "https://docs.aws.amazon.com/config/latest/developerguide/ecs-task-definition-memory-hard-limit.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.memoryMib().isAbsent()) {
      return;
    }
    task.containers().stream()
        .filter(container -> container.memory().isAbsent())
        .map(container -> container.memoryReservation())
        .filter(reservation -> reservation.knownTo(mib -> mib > 0))
        .forEach(
            reservation ->
                findings.add(
                    reservation,
                    "The container reserves memory, and nothing limits what it takes.",
                    "Add `memory` to the container, or to the task."));
  }
}
