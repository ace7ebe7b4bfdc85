package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** An entry that names neither a port nor a range maps nothing. */
final class PortMappingWithoutPort implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-mapping-without-port",
          Severity.ERROR,
          "A port mapping names no port",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .filter(
            mapping ->
                mapping.containerPort().isAbsent() && mapping.containerPortRange().isAbsent())
        .forEach(
            mapping ->
                findings.add(
                    mapping.fields().object(),
                    "The port mapping has neither `containerPort` nor `containerPortRange`.",
                    "Add the port on which the container listens, or remove the mapping."));
  }
}
