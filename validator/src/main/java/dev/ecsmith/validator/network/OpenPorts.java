package dev.ecsmith.validator.network;

import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.network.OpenPort.Side;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives from a task definition the ports on which others reach the task. */
public final class OpenPorts {
  private static final int LAST = 65535;

  private final PortLimits limits;

  private OpenPorts(PortLimits limits) {
    this.limits = limits;
  }

  /** With the table that is shipped with ecsmith. */
  public static OpenPorts load() {
    return new OpenPorts(PortLimits.load());
  }

  /** Without those that aren't known, and none for a task that has no network. */
  public List<OpenPort> of(TaskDefinition task) {
    Optional<String> mode = task.effectiveNetworkMode();
    if (mode.filter("none"::equals).isPresent()) {
      return List.of();
    }
    return task.containers().stream().flatMap(container -> of(container, task, mode)).toList();
  }

  private Stream<OpenPort> of(Container container, TaskDefinition task, Optional<String> mode) {
    String name = container.fields().text("name").map(StringNode::value).orElse("");
    return container.portMappings().stream()
        .flatMap(
            mapping ->
                PortSpan.inContainer(mapping)
                    .map(
                        inContainer ->
                            new OpenPort(
                                name,
                                mapping.fields().object(),
                                inContainer,
                                mode.flatMap(each -> opened(each, inContainer, mapping, task)),
                                mode.map(OpenPorts::side)))
                    .stream());
  }

  private static Side side(String mode) {
    return mode.equals("awsvpc") ? Side.TASK : Side.INSTANCE;
  }

  private Optional<PortSpan> opened(
      String mode, PortSpan inContainer, PortMapping mapping, TaskDefinition task) {
    boolean shared = mode.equals("awsvpc") || mode.equals("host");
    if (shared) {
      return Optional.of(inContainer);
    }
    if (mapping.hostPort().isUnknown()) {
      return Optional.empty();
    }
    return PortSpan.onHost(mapping).or(() -> Optional.of(ephemeral(inContainer, task)));
  }

  /** Those of which the instance takes one. */
  private PortSpan ephemeral(PortSpan inContainer, TaskDefinition task) {
    return new PortSpan(
        task.runsOnWindows() ? limits.firstEphemeralOnWindows() : limits.firstEphemeralOnLinux(),
        LAST,
        inContainer.protocol(),
        inContainer.at());
  }
}
