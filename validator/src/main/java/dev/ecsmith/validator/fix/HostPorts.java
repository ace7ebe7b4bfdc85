package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/**
 * Takes a host port out that differs from its container port where ECS refuses that: with {@code
 * awsvpc} the container port is the port of the task.
 */
final class HostPorts implements Mend {
  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    if (!task.networkMode().knownTo("awsvpc"::equals)) {
      return List.of();
    }
    return task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .filter(HostPorts::differs)
        .map(mapping -> mapping.fields().object())
        .flatMap(object -> Entries.of(object).without(index -> isHostPort(object, index)).stream())
        .toList();
  }

  private static boolean differs(PortMapping mapping) {
    return mapping
        .containerPort()
        .knownTo(
            inside ->
                mapping.hostPort().knownTo(outside -> outside != 0 && !outside.equals(inside)));
  }

  private static boolean isHostPort(ObjectNode object, int index) {
    return object.members().get(index).name().equals("hostPort");
  }
}
