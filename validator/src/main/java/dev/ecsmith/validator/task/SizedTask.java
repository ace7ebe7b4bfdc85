package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Value;

/**
 * Something that says how much CPU and memory a task gets: a task definition, or a spec for one.
 */
public interface SizedTask {
  /** Whether the task must run on Fargate. */
  boolean requiresFargate();

  /** Task-level CPU units: 1024 for one vCPU. */
  Value<Integer> cpuUnits();

  /** Task-level memory in MiB. */
  Value<Integer> memoryMib();
}
