package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The {@code dependsOn} between containers that the task has, in the order of the document. */
  static List<Dependency> in(TaskDefinition task) {
    Map<String, Container> byName = byName(task);
    return task.containers().stream().flatMap(waiting -> of(waiting, byName)).toList();
  }

  /**
   * Those that decide which container starts first, whatever they come from: links and volumes of
   * another container make it start before, as {@code dependsOn} does. Of several between the same
   * containers the first.
   */
  static List<Dependency> decidingTheStart(TaskDefinition task) {
    Map<String, Container> byName = byName(task);
    List<Dependency> all = new ArrayList<>();
    for (Container waiting : task.containers()) {
      Set<String> seen = new HashSet<>();
      Stream.of(
              waiting.dependsOn().stream().map(Container.Dependency::containerName),
              waiting.links().stream().map(link -> link.map(LinkToUnknownContainer::target)),
              waiting.volumesFrom().stream().map(Container.VolumesFrom::sourceContainer))
          .flatMap(names -> names)
          .filter(name -> name.knownTo(text -> byName.containsKey(text) && seen.add(text)))
          .map(
              name ->
                  new Dependency(
                      waiting,
                      byName.get(name.known().orElseThrow()),
                      name,
                      new Value.Absent<>(name.at())))
          .forEach(all::add);
    }
    return all;
  }

  private static Map<String, Container> byName(TaskDefinition task) {
    Map<String, Container> byName = new HashMap<>();
    task.containers().forEach(each -> each.name().ifKnown(name -> byName.putIfAbsent(name, each)));
    return byName;
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
