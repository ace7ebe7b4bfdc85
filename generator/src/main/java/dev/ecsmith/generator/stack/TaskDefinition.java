package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code RegisterTaskDefinition} is given.
 *
 * @param executionRoleArn role with which ECS starts the task
 * @param taskRoleArn role of the program in the task
 * @param launchType {@code FARGATE} or {@code EC2}
 * @param cpuUnits 1024 for one vCPU
 */
public record TaskDefinition(
    String family,
    TaskText executionRoleArn,
    Optional<TaskText> taskRoleArn,
    String launchType,
    int cpuUnits,
    int memoryMib,
    List<Container> containers) {
  public TaskDefinition {
    containers = List.copyOf(containers);
  }

  /** The names with their values, as an object of HCL. */
  public Expression filledInValues() {
    return Expression.object(
        filledIn().stream()
            .collect(
                Collectors.toMap(TaskText.Part.FilledIn::name, TaskText.Part.FilledIn::value)));
  }

  /** What Terraform fills in, each name once, sorted. */
  public List<TaskText.Part.FilledIn> filledIn() {
    Stream<TaskText> roles = Stream.concat(Stream.of(executionRoleArn), taskRoleArn.stream());
    return Stream.concat(roles, containers.stream().flatMap(Container::texts))
        .flatMap(TaskText::filledIn)
        .distinct()
        .sorted(Comparator.comparing(TaskText.Part.FilledIn::name))
        .toList();
  }

  /**
   * A container.
   *
   * @param registryCredentials secret with which ECS signs in to the registry
   * @param environment names to values
   * @param secrets names to the places their values come from
   * @param initProcess whether an init process reaps children, which ECS Exec advises
   */
  public record Container(
      String name,
      String image,
      Optional<TaskText> registryCredentials,
      List<String> entryPoint,
      List<String> command,
      int port,
      Map<String, TaskText> environment,
      Map<String, TaskText> secrets,
      Logs logs,
      boolean initProcess) {
    public Container {
      entryPoint = List.copyOf(entryPoint);
      command = List.copyOf(command);
      environment = Map.copyOf(environment);
      secrets = Map.copyOf(secrets);
    }

    Stream<TaskText> texts() {
      return Stream.of(
              registryCredentials.stream(),
              environment.values().stream(),
              secrets.values().stream())
          .flatMap(Function.identity());
    }
  }

  /** Where a container's output goes, through the driver {@code awslogs}. */
  public record Logs(String group, String region, String streamPrefix) {}
}
