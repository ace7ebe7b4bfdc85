package dev.ecsmith.validator.task;

import java.util.Optional;

/**
 * What the service or the run decides of a task, and its definition doesn't tell.
 *
 * @param executesCommands whether ECS Exec is on
 * @param launchType nothing where only the definition says where the task may run
 */
public record TaskUse(boolean executesCommands, Optional<LaunchType> launchType) {
  /** Where nothing but the definition is known. */
  public static final TaskUse UNKNOWN = new TaskUse(false, Optional.empty());

  /** The same with ECS Exec. */
  public TaskUse executingCommands() {
    return new TaskUse(true, launchType);
  }

  /** The same on a launch type. */
  public TaskUse on(LaunchType type) {
    return new TaskUse(executesCommands, Optional.of(type));
  }

  /** Whether the task is known to run beside an ECS agent of its own VPC's instances. */
  public boolean isOnInstancesOf(TaskDefinition task) {
    return launchType
        .map(type -> type == LaunchType.EC2 || type == LaunchType.MANAGED_INSTANCES)
        .orElseGet(
            () ->
                task.launchTypes().require(LaunchType.EC2)
                    || task.launchTypes().require(LaunchType.MANAGED_INSTANCES));
  }
}
