package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** All containers of a task share its ports in the modes awsvpc and host. */
final class PortMappedTwice implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-mapped-twice",
          Severity.ERROR,
          "A port is mapped twice in a network that all containers of the task share",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html");

  private static final String TCP = "tcp";

  /** A port of the task. */
  private record Port(long number, String protocol) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (SharedNetwork.mode(task).isEmpty()) {
      return;
    }
    Map<Port, Container> owners = new HashMap<>();
    for (Container container : task.containers()) {
      for (PortMapping mapping : container.portMappings()) {
        check(mapping, container, owners, findings);
      }
    }
  }

  private static void check(
      PortMapping mapping, Container container, Map<Port, Container> owners, FindingSink findings) {
    Value<Long> number = mapping.containerPort();
    Value<String> protocol = mapping.protocol();
    if (!number.isKnown() || protocol.isUnknown()) {
      return;
    }
    Port port =
        new Port(
            number.known().orElseThrow(), protocol.known().orElse(TCP).toLowerCase(Locale.ROOT));
    Container owner = owners.putIfAbsent(port, container);
    if (owner != null) {
      findings.add(
          number,
          "The "
              + port.protocol()
              + " port "
              + port.number()
              + (owner.equals(container)
                  ? " is mapped twice in this container."
                  : " is mapped in "
                      + owner
                          .name()
                          .known()
                          .map(name -> "`" + name + "`")
                          .orElse("another container")
                      + " as well, and all containers of the task share its ports."),
          "Map each port once; let one of the containers listen on another port.");
    }
  }
}
