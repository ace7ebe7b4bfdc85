package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The other containers of a task.
 *
 * @param containers without the one that they are siblings of
 */
record Siblings(List<Container> containers) {
  static Siblings of(Container container, TaskDefinition task) {
    return new Siblings(
        task.containers().stream().filter(each -> !each.equals(container)).toList());
  }

  Optional<Container> named(String name) {
    return containers.stream().filter(each -> each.name().knownTo(name::equals)).findFirst();
  }

  Optional<Container> thatMaps(long port) {
    return containers.stream().filter(each -> maps(each, port)).findFirst();
  }

  static boolean maps(Container container, long port) {
    return container.portMappings().stream()
        .anyMatch(mapping -> mapping.containerPort().knownTo(each -> each == port));
  }
}
