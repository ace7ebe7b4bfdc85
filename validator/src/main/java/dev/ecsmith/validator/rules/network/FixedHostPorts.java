package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.LaunchTypes;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ports of the instance that a task takes by number. */
public final class FixedHostPorts {
  private FixedHostPorts() {}

  /** None where the task has a network interface of its own, or can't run on such an instance. */
  public static List<PortSpan> of(TaskDefinition task) {
    LaunchTypes types = task.launchTypes();
    if (!types.allow(LaunchType.EC2) && !types.allow(LaunchType.EXTERNAL)) {
      return List.of();
    }
    return task.effectiveNetworkMode()
        .flatMap(FixedHostPorts::ports)
        .map(
            ports ->
                task.containers().stream()
                    .flatMap(container -> container.portMappings().stream())
                    .map(ports)
                    .flatMap(Optional::stream)
                    .toList())
        .orElse(List.of());
  }

  private static Optional<Function<PortMapping, Optional<PortSpan>>> ports(String networkMode) {
    return switch (networkMode) {
      case "bridge" -> Optional.of(PortSpan::onHost);
      case "host" -> Optional.of(PortSpan::inContainer);
      default -> Optional.empty();
    };
  }
}
