package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** A container waits for one that the task doesn't have. */
final class DependsOnUnknownContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "depends-on-unknown-container",
          Severity.ERROR,
          "A container depends on one that the task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Names containers = Names.ofContainers(task);
    for (Container container : task.containers()) {
      for (Container.Dependency dependency : container.dependsOn()) {
        containers.check(dependency.containerName(), findings);
      }
    }
  }
}
