package dev.ecsmith.validator.task;

import java.util.Arrays;
import java.util.Optional;

/** What ECS can run a task on, named as in {@code requiresCompatibilities}. */
public enum LaunchType {
  FARGATE,
  EC2,
  EXTERNAL,
  MANAGED_INSTANCES;

  /** Nothing for a name that the API doesn't have. */
  public static Optional<LaunchType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
