package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;

/** Whoever reaches the instance could then write into the logs. */
final class FirelensPortMapped implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-port-mapped",
          Severity.WARNING,
          "The port of a log router is mapped to the instance",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  private final PortLimits limits;

  FirelensPortMapped(PortLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.effectiveNetworkMode().filter("bridge"::equals).isEmpty()) {
      return;
    }
    task.containers().stream()
        .filter(container -> container.firelens().isPresent())
        .flatMap(container -> container.portMappings().stream())
        .map(PortMapping::containerPort)
        .filter(port -> port.knownTo(number -> number == limits.firelens()))
        .forEach(
            port ->
                findings.add(
                    port,
                    "The log router listens on port "
                        + limits.firelens()
                        + ", and the mapping opens it to whoever reaches the instance.",
                    "Remove the mapping: the containers of the task reach the router without it."));
  }
}
