package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashMap;
import java.util.Map;

/** Which of two conditions counts is said nowhere. */
final class DependsOnRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "depends-on-repeated",
          Severity.WARNING,
          "A container waits for another one twice",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Map<String, Value<String>> conditions = new HashMap<>();
      for (Container.Dependency dependency : container.dependsOn()) {
        dependency
            .containerName()
            .ifKnown(
                name -> {
                  Value<String> earlier = conditions.putIfAbsent(name, dependency.condition());
                  if (earlier != null) {
                    findings.add(
                        dependency.containerName(),
                        "The container waits for `"
                            + name
                            + "` already"
                            + earlier.known().map(text -> ", with the condition " + text).orElse("")
                            + ".",
                        "Keep the condition that is meant.");
                  }
                });
      }
    }
  }
}
