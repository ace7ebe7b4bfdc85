package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;

/** ECS attaches one EBS volume to a task. */
final class ConfiguredAtLaunchRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "configured-at-launch-repeated",
          Severity.ERROR,
          "More than one volume of a task is configured at launch",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.volumes().stream()
        .map(Volume::configuredAtLaunch)
        .filter(atLaunch -> atLaunch.knownTo(Boolean::booleanValue))
        .skip(1)
        .forEach(
            atLaunch ->
                findings.add(
                    atLaunch,
                    "Another volume of the task is configured at launch already, and ECS takes one.",
                    "Keep it on one volume, and make the others of another kind."));
  }
}
