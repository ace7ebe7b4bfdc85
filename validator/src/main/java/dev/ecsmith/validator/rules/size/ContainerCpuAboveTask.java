package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * On Fargate the containers' CPU units are cut from those of the task. What isn't known counts as
 * none, so that a sum which is too big is so whatever the rest turns out to be.
 */
final class ContainerCpuAboveTask implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-cpu-above-task",
          Severity.ERROR,
          "The containers of a Fargate task ask for more CPU than the task has",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    Value<Integer> cpu = task.cpuUnits();
    findings.skipUnknown(cpu);
    long sum =
        task.containers().stream()
            .flatMap(container -> container.cpu().known().stream())
            .mapToLong(units -> units)
            .sum();
    cpu.ifKnown(
        units -> {
          if (sum > units) {
            findings.add(
                cpu,
                "The containers ask for " + sum + " CPU units, and the task has " + units + ".",
                "Give the task more, or the containers less; `cpu` of a container may be left out.");
          }
        });
  }
}
