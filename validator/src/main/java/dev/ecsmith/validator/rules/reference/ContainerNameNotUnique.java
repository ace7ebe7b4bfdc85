package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** Everything refers to a container by its name, so ECS takes each name once. */
final class ContainerNameNotUnique implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-name-not-unique",
          Severity.ERROR,
          "Two containers of a task have the same name",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Set<String> seen = new HashSet<>();
    for (Container container : task.containers()) {
      container
          .name()
          .ifKnown(
              name -> {
                if (!seen.add(name)) {
                  findings.add(
                      container.name(),
                      "Another container of this task is named `" + name + "` already.",
                      "Give each container a name of its own.");
                }
              });
    }
  }
}
