package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/**
 * Which containers of a task route logs, and which send them theirs.
 *
 * @param complete whether it is known of every container
 */
record Routing(List<Container> routers, List<Container> senders, boolean complete) {
  static Routing of(TaskDefinition task) {
    List<Container> containers = task.containers();
    return new Routing(
        containers.stream().filter(container -> container.firelens().isPresent()).toList(),
        containers.stream().filter(Routing::sends).toList(),
        task.knowsAllContainers() && containers.stream().noneMatch(Routing::isUnknown));
  }

  private static boolean sends(Container container) {
    return container.logConfiguration().stream()
        .anyMatch(log -> log.logDriver().knownTo("awsfirelens"::equals));
  }

  private static boolean isUnknown(Container container) {
    return container.fields().object("firelensConfiguration").isUnknown()
        || container.fields().object("logConfiguration").isUnknown()
        || container.logConfiguration().stream().anyMatch(log -> log.logDriver().isUnknown());
  }
}
