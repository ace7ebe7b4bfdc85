package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** It is for those that wait for the container. */
final class StartTimeoutWithoutEffect implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "start-timeout-without-effect",
              Severity.INFO,
              "A container that nobody waits for has a time to be waited for",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    List<Value<String>> awaited =
        task.containers().stream()
            .flatMap(container -> container.dependsOn().stream())
            .map(Container.Dependency::containerName)
            .toList();
    boolean complete =
        awaited.stream().noneMatch(Value::isUnknown)
            && task.knowsAllContainers()
            && task.containers().stream()
                .allMatch(container -> container.fields().knowsAll("dependsOn"));
    if (!complete) {
      return;
    }
    for (Container container : task.containers()) {
      boolean nobody =
          container
              .name()
              .knownTo(name -> awaited.stream().noneMatch(each -> each.knownTo(name::equals)));
      if (nobody && container.startTimeout().isKnown()) {
        findings.add(
            container.startTimeout(),
            "No container waits for `"
                + container.name().known().orElseThrow()
                + "`, so that its `startTimeout` has no effect.",
            "Set it on the container that is named in a `dependsOn`, or remove it.");
      }
    }
  }
}
