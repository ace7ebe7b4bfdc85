package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.FargateSizes;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * A task that looks like one for Fargate and doesn't say so is registered unchecked: what Fargate
 * doesn't support shows when a service tries to start it.
 */
final class LaunchTypeNotStated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "launch-type-not-stated",
          Severity.INFO,
          "A task definition that fits Fargate does not say where it shall run",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

  private final FargateSizes sizes;

  LaunchTypeNotStated(FargateSizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    boolean fitsFargate =
        task.networkMode().knownTo("awsvpc"::equals)
            && task.cpuUnits()
                .knownTo(cpu -> task.memoryMib().knownTo(mib -> sizes.offers(cpu, mib)));
    if (task.statesNoLaunchType() && fitsFargate) {
      findings.add(
          task.object(),
          "The task definition has no `requiresCompatibilities`, so ECS checks it against no launch"
              + " type when it is registered.",
          "Add \"requiresCompatibilities\": [\"FARGATE\"], or whatever the task shall run on.");
    }
  }
}
