package dev.ecsmith.generator.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A container of a task, made by a {@link ContainerBuilder}.
 *
 * @param essential whether the task stops with it
 * @param user as whom its program runs, {@code USER} or {@code USER:GROUP}, where the image doesn't
 *     say it
 * @param registryCredentials secret with which ECS signs in to the registry
 * @param ports TCP ports on which it listens
 * @param environment names to values
 * @param secrets names to the places their values come from
 * @param dependencies what must have happened to other containers before this one starts
 * @param initProcess whether an init process reaps children, which ECS Exec advises
 */
public record Container(
    String name,
    String image,
    boolean essential,
    Optional<String> user,
    Optional<TaskText> registryCredentials,
    List<String> entryPoint,
    List<String> command,
    List<Integer> ports,
    Map<String, TaskText> environment,
    Map<String, TaskText> secrets,
    List<Mount> mounts,
    List<Dependency> dependencies,
    Optional<HealthCheck> healthCheck,
    Logs logs,
    boolean initProcess) {
  public Container {
    entryPoint = List.copyOf(entryPoint);
    command = List.copyOf(command);
    ports = List.copyOf(ports);
    environment = Map.copyOf(environment);
    secrets = Map.copyOf(secrets);
    mounts = List.copyOf(mounts);
    dependencies = List.copyOf(dependencies);
  }

  /** An essential container that runs what its image says, unless the builder is told otherwise. */
  public static ContainerBuilder named(String name, String image, Logs logs) {
    return new ContainerBuilder(name, image, logs);
  }

  Stream<TaskText> texts() {
    return Stream.of(
            registryCredentials.stream(), environment.values().stream(), secrets.values().stream())
        .flatMap(Function.identity());
  }

  /** Where a container's output goes, through the driver {@code awslogs}. */
  public record Logs(String group, String region, String streamPrefix) {}

  /** A volume of the task in a container. */
  public record Mount(String volume, String path, boolean readOnly) {}

  /**
   * Something that must have happened to another container.
   *
   * @param condition {@code START}, {@code COMPLETE}, {@code SUCCESS} or {@code HEALTHY}
   */
  public record Dependency(String container, String condition) {}

  /**
   * A command that tells by its exit code whether the container is well.
   *
   * @param command for {@code CMD-SHELL}
   */
  public record HealthCheck(
      String command,
      int intervalSeconds,
      int timeoutSeconds,
      int retries,
      int startPeriodSeconds) {}
}
