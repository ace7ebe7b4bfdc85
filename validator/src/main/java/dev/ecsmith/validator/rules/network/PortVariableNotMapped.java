package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program listens where no traffic arrives. */
final class PortVariableNotMapped implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-variable-not-mapped",
          Severity.WARNING,
          "A container is told to listen on a port that it doesn't map",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  /** What platforms and frameworks read as the one port to listen on. */
  private static final Set<String> VARIABLES = Set.of("PORT", "SERVER_PORT");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.knowsAllContainers()
        || !task.containers().stream().allMatch(PortVariableNotMapped::knowsItsPorts)) {
      return;
    }
    for (Container container : task.containers()) {
      List<Value<Long>> ports =
          container.portMappings().stream().map(PortMapping::containerPort).toList();
      if (!ports.isEmpty() && ports.stream().allMatch(Value::isKnown)) {
        Siblings siblings = Siblings.of(container, task);
        container.environment().stream()
            .filter(variable -> variable.name().knownTo(VARIABLES::contains))
            .filter(variable -> variable.value().knownTo(text -> NUMBER.matcher(text).matches()))
            .forEach(variable -> check(variable, container, siblings, ports, findings));
      }
    }
  }

  private static boolean knowsItsPorts(Container container) {
    return container.fields().knowsAll("portMappings")
        && container.portMappings().stream().noneMatch(each -> each.containerPort().isUnknown());
  }

  private static void check(
      Container.Variable variable,
      Container container,
      Siblings siblings,
      List<Value<Long>> ports,
      FindingSink findings) {
    long port = Long.parseLong(variable.value().known().orElseThrow());
    if (!Siblings.maps(container, port) && siblings.thatMaps(port).isEmpty()) {
      findings.add(
          variable.value(),
          variable.name().known().orElseThrow()
              + " is "
              + port
              + ", and the container maps "
              + ports.stream()
                  .map(each -> each.known().orElseThrow().toString())
                  .collect(Collectors.joining(", "))
              + ".",
          "Map the port that the program listens on.");
    }
  }
}
