package dev.ecsmith.validator.rules.size;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * Instances take any number of CPU units between two bounds; what Fargate takes another rule says.
 */
final class TaskCpuOutOfRange implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-cpu-out-of-range",
          Severity.ERROR,
          "A task for instances asks for fewer or more CPU units than ECS takes",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

  private final TaskLimits.Limit units;

  TaskCpuOutOfRange(TaskLimits limits) {
    this.units = limits.named("task-cpu-units");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    boolean onInstances =
        task.launchTypes().require(LaunchType.EC2)
            || task.launchTypes().require(LaunchType.EXTERNAL);
    if (!onInstances || task.requiresFargate()) {
      return;
    }
    Value<Integer> cpu = task.cpuUnits();
    findings.skipUnknown(cpu);
    cpu.ifKnown(
        amount -> {
          if (!units.contains(amount)) {
            findings.add(
                cpu,
                "The task asks for "
                    + amount
                    + " CPU units, and on instances it may have "
                    + units.least()
                    + " to "
                    + units.greatest()
                    + ".",
                "1024 units are one vCPU. Without `cpu` the task isn't limited.");
          }
        });
  }
}
