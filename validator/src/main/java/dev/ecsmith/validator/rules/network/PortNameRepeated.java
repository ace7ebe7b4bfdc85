package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** Service Connect finds a port of the task by its name. */
final class PortNameRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-name-repeated",
          Severity.ERROR,
          "Two port mappings of a task have the same name",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Set<String> taken = new HashSet<>();
    task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .map(PortMapping::name)
        .forEach(
            name ->
                name.ifKnown(
                    text -> {
                      if (!text.isEmpty() && !taken.add(text)) {
                        findings.add(
                            name,
                            "Another port mapping of this task is named `" + text + "` already.",
                            "Give each port mapping a name of its own.");
                      }
                    }));
  }
}
