package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All containers of a task share its ports in the modes awsvpc and host, and those of the instance
 * in the mode bridge. There a container may offer a port of its own on two ports of the instance;
 * only a range must not be part of another mapping.
 */
final class PortMappedTwice implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-mapped-twice",
          Severity.ERROR,
          "A port is mapped twice where the containers of a task share the ports",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html");

  private static final String HINT =
      "Map each port once; let one of the containers listen on another port.";

  /** Ports with the container that has them. */
  private record Owned(PortSpan span, Container owner) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (SharedNetwork.mode(task).isPresent()) {
      check(owned(task.containers(), PortSpan::inContainer), "", each -> true, findings);
    } else if (task.effectiveNetworkMode().filter("bridge"::equals).isPresent()) {
      check(owned(task.containers(), PortSpan::onHost), " of the host", each -> true, findings);
      for (Container container : task.containers()) {
        check(owned(List.of(container), PortSpan::inContainer), "", PortSpan::isRange, findings);
      }
    }
  }

  private static List<Owned> owned(
      List<Container> containers, Function<PortMapping, Optional<PortSpan>> ports) {
    List<Owned> owned = new ArrayList<>();
    for (Container container : containers) {
      container.portMappings().stream()
          .map(ports)
          .flatMap(Optional::stream)
          .forEach(span -> owned.add(new Owned(span, container)));
    }
    return owned;
  }

  /**
   * @param counts one of two that overlap must be such a span
   */
  private static void check(
      List<Owned> ports, String place, Predicate<PortSpan> counts, FindingSink findings) {
    for (int i = 0; i < ports.size(); i++) {
      Owned owned = ports.get(i);
      ports.subList(0, i).stream()
          .filter(earlier -> counts.test(earlier.span()) || counts.test(owned.span()))
          .filter(earlier -> earlier.span().overlaps(owned.span()))
          .findFirst()
          .ifPresent(
              earlier -> findings.add(owned.span().at(), message(owned, earlier, place), HINT));
    }
  }

  private static String message(Owned owned, Owned earlier, String place) {
    PortSpan span = owned.span();
    boolean same = span.first() == earlier.span().first() && span.last() == earlier.span().last();
    String subject = "The " + span.text() + place;
    String verb =
        same ? verb(span, " is", " are") + " mapped" : verb(span, " overlaps", " overlap");
    String object = same ? "" : " with the " + earlier.span().text();
    if (owned.owner().equals(earlier.owner())) {
      return subject + verb + object + (same ? " twice" : "") + " in this container.";
    }
    return subject
        + verb
        + object
        + " in "
        + named(earlier.owner())
        + (same ? " as well" : "")
        + ", and all containers of the task share "
        + (place.isEmpty() ? "its ports." : "the host's ports.");
  }

  private static String verb(PortSpan subject, String singular, String plural) {
    return subject.isRange() ? plural : singular;
  }

  private static String named(Container container) {
    return container.name().known().map(name -> "`" + name + "`").orElse("another container");
  }
}
