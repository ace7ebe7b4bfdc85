package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.reference.Dependencies.Dependency;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Containers that wait for one another never start, be it by {@code dependsOn}, links or volumes.
 * Each cycle is told once.
 */
final class DependsOnCycle implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "depends-on-cycle",
          Severity.ERROR,
          "Containers wait for one another in a circle",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

  /** Real tasks have at most ten containers, and a search by recursion must end. */
  private static final int MOST_CONTAINERS = 200;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.containers().size() <= MOST_CONTAINERS) {
      new Search(task, findings).run();
    }
  }

  /** A depth-first search; a dependency on a container of the current path closes a cycle. */
  private static final class Search {
    private final Map<String, List<Dependency>> byWaiting = new LinkedHashMap<>();
    private final List<Dependency> path = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final FindingSink findings;

    Search(TaskDefinition task, FindingSink findings) {
      this.findings = findings;
      for (Dependency each : Dependencies.decidingTheStart(task)) {
        each.waiting()
            .name()
            .ifKnown(name -> byWaiting.computeIfAbsent(name, k -> new ArrayList<>()).add(each));
      }
    }

    void run() {
      byWaiting.keySet().forEach(this::visit);
    }

    private void visit(String container) {
      if (done.contains(container)) {
        return;
      }
      for (Dependency dependency : byWaiting.getOrDefault(container, List.of())) {
        path.add(dependency);
        int start = startOfCycle(dependency.awaitedName());
        if (start >= 0) {
          tell(path.subList(start, path.size()), dependency);
        } else {
          visit(dependency.awaitedName());
        }
        path.remove(path.size() - 1);
      }
      done.add(container);
    }

    /** Where on the path the container waits that the last dependency awaits. */
    private int startOfCycle(String awaited) {
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i).waiting().name().knownTo(awaited::equals)) {
          return i;
        }
      }
      return -1;
    }

    private void tell(List<Dependency> cycle, Dependency closing) {
      String start = closing.awaitedName();
      String way =
          cycle.stream().map(Dependency::awaitedName).collect(Collectors.joining("` -> `"));
      findings.add(
          closing.name(),
          cycle.size() == 1
              ? "The container `" + start + "` waits for itself."
              : "The containers wait for one another: `" + start + "` -> `" + way + "`.",
          "Remove one of these dependencies.");
    }
  }
}
