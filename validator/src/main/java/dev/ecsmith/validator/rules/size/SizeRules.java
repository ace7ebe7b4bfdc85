package dev.ecsmith.validator.rules.size;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class SizeRules {
  private SizeRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    TaskLimits limits = TaskLimits.load();
    return List.of(
        new ContainerCpuAboveTask(),
        new ContainerMemoryAboveTask(),
        new ContainerMemoryBelowMinimum(limits),
        new ContainerMemoryMissing(),
        new ContainerWithoutMemoryLimit(),
        new FirelensBufferLimitOutOfRange(limits),
        new GpuCountMalformed(),
        new JvmHeapAboveMemory(),
        new MemoryReservationAboveMemory(),
        new TaskCpuOutOfRange(limits));
  }
}
