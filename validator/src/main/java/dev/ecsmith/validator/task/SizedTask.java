package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Value;

/**
 * Something that says how much CPU and memory a task gets: a task definition, or a spec for one.
 */
public interface SizedTask {
  /** Whether the task must run on Fargate. */
  boolean requiresFargate();

  /** Whether it is known to run on Windows, for which there are fewer sizes. */
  default boolean runsOnWindows() {
    return false;
  }

  /** Task-level CPU units: 1024 for one vCPU. */
  Value<Integer> cpuUnits();

  /** Task-level memory in MiB. */
  Value<Integer> memoryMib();
}
