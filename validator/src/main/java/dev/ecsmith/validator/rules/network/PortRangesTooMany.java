package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Each range costs the instance a proxy. */
final class PortRangesTooMany implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-ranges-too-many",
          Severity.ERROR,
          "A container has more ranges of ports than ECS takes",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  private final PortLimits limits;

  PortRangesTooMany(PortLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      List<PortMapping> ranges =
          container.portMappings().stream()
              .filter(mapping -> !mapping.containerPortRange().isAbsent())
              .toList();
      if (ranges.size() > limits.rangesOfAContainer()) {
        findings.add(
            ranges.get(limits.rangesOfAContainer()).containerPortRange(),
            "The container has "
                + ranges.size()
                + " ranges of ports, and ECS takes "
                + limits.rangesOfAContainer()
                + ".",
            "Join ranges that lie next to each other.");
      }
    }
  }
}
