package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Only a health check in the task definition counts; ECS doesn't look at the image's own. */
final class DependsOnConditionWithoutHealthCheck implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "depends-on-condition-without-health-check",
          Severity.ERROR,
          "A container waits until another is healthy that has no health check",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

  private static final String HEALTHY = "HEALTHY";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Dependencies.in(task).stream()
        .filter(each -> each.condition().knownTo(HEALTHY::equals))
        .filter(each -> each.awaited().healthCheck().isAbsent())
        .forEach(
            each ->
                findings.add(
                    each.condition(),
                    "The container `"
                        + each.awaitedName()
                        + "` has no `healthCheck`, so it never"
                        + " becomes HEALTHY.",
                    "Give `" + each.awaitedName() + "` a `healthCheck`, or wait for START."));
  }
}
