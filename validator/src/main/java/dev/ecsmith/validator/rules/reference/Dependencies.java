package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which container of a task waits for which. */
final class Dependencies {
  /**
   * One container waits for another.
   *
   * @param name where the awaited container is named
   * @param condition what is waited for
   */
  record Dependency(
      Container waiting, Container awaited, Value<String> name, Value<String> condition) {
    String awaitedName() {
      return name.known().orElseThrow();
    }
  }

  private Dependencies() {}

  /** Those between containers that the task has, in the order of the document. */
  static List<Dependency> in(TaskDefinition task) {
    Map<String, Container> byName = new HashMap<>();
    task.containers().forEach(each -> each.name().ifKnown(name -> byName.putIfAbsent(name, each)));
    return task.containers().stream().flatMap(waiting -> of(waiting, byName)).toList();
  }

  private static Stream<Dependency> of(Container waiting, Map<String, Container> byName) {
    return waiting.dependsOn().stream()
        .filter(each -> each.containerName().knownTo(byName::containsKey))
        .map(
            each ->
                new Dependency(
                    waiting,
                    byName.get(each.containerName().known().orElseThrow()),
                    each.containerName(),
                    each.condition()));
  }
}
