package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The role of the instance that a task runs on.
 *
 * @param lackedBy where the task shall run as well and there is none that ECS would use
 */
record InstanceRole(Optional<String> lackedBy) {
  static InstanceRole of(TaskDefinition task) {
    return new InstanceRole(
        Stream.of(LaunchType.FARGATE, LaunchType.MANAGED_INSTANCES, LaunchType.EXTERNAL)
            .filter(task.launchTypes()::require)
            .findFirst()
            .map(InstanceRole::name));
  }

  private static String name(LaunchType type) {
    return switch (type) {
      case FARGATE -> "Fargate";
      case MANAGED_INSTANCES -> "Managed Instances";
      case EXTERNAL -> "external instances";
      case EC2 -> "EC2";
    };
  }

  /** Whether ECS may do with it what it otherwise does with the execution role. */
  boolean standsInFor(Cause cause) {
    return cause.instanceRoleWillDo() && lackedBy.isEmpty();
  }
}
