package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The agent lets the containers that log wait for the router, but not where the router waits for
 * others itself.
 */
final class FirelensRouterNotAwaited implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-not-awaited",
          Severity.WARNING,
          "A container may start before the log router that it sends its output to",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    if (!routing.complete()
        || task.containers().stream().anyMatch(each -> each.name().isUnknown())
        || task.effectiveNetworkMode().filter("bridge"::equals).isEmpty()
        || routing.routers().size() != 1) {
      return;
    }
    Container router = routing.routers().get(0);
    boolean waits = !router.dependsOn().isEmpty();
    if (waits && router.name().isKnown()) {
      routing.senders().stream()
          .filter(sender -> !awaits(sender, router.name().known().orElseThrow(), task))
          .flatMap(sender -> sender.logConfiguration().stream())
          .forEach(
              log ->
                  findings.add(
                      log.logDriver(),
                      "The log router `"
                          + router.name().known().orElseThrow()
                          + "` waits for other containers, so that this one may start before it.",
                      "Let this container depend on the router, with the condition START."));
    }
  }

  /** Directly or through others; also where one isn't known, which may be the router. */
  private static boolean awaits(Container sender, String router, TaskDefinition task) {
    Set<Container> seen = new HashSet<>();
    Deque<Container> pending = new ArrayDeque<>(List.of(sender));
    while (!pending.isEmpty()) {
      Container next = pending.pop();
      if (!next.fields().knowsAll("dependsOn")) {
        return true;
      }
      for (Container.Dependency dependency : next.dependsOn()) {
        Value<String> name = dependency.containerName();
        if (name.isUnknown() || name.knownTo(router::equals)) {
          return true;
        }
        task.containers().stream()
            .filter(each -> name.knownTo(text -> each.name().knownTo(text::equals)))
            .filter(seen::add)
            .forEach(pending::push);
      }
    }
    return false;
  }
}
