package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;

/** A mapping is for one port or for a range. */
final class PortRangeBesidePort implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-range-beside-port",
          Severity.ERROR,
          "A port mapping names a port and a range",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .filter(mapping -> mapping.containerPortRange().isKnown())
        .forEach(mapping -> check(mapping, findings));
  }

  private static void check(PortMapping mapping, FindingSink findings) {
    boolean inside = mapping.containerPort().isKnown();
    boolean outside = mapping.hostPort().knownTo(port -> port != 0);
    if (inside || outside) {
      findings.add(
          mapping.containerPortRange(),
          "The mapping has `"
              + (inside ? "containerPort" : "hostPort")
              + "` beside the range "
              + mapping.containerPortRange().known().orElseThrow()
              + ", and can be for one of them only.",
          "Remove "
              + (inside && outside
                  ? "`containerPort` and `hostPort`"
                  : inside ? "`containerPort`" : "`hostPort`")
              + ", or make a mapping of its own for the port. ECS picks the host's ports for a range.");
    }
  }
}
