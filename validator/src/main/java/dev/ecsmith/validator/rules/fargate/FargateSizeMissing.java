package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.FargateSizes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Fargate sells a task by its size, so it must be given for the task, not for its containers. */
final class FargateSizeMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-size-missing",
          Severity.ERROR,
          "A Fargate task does not say how much CPU or memory it needs",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html");

  private final FargateSizes sizes;

  FargateSizeMissing(FargateSizes sizes) {
    this.sizes = sizes;
  }

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
    Value<Integer> memory = task.memoryMib();
    if (cpu.isAbsent() || memory.isAbsent()) {
      String missing =
          !cpu.isAbsent() ? "`memory`" : memory.isAbsent() ? "`cpu` and `memory`" : "`cpu`";
      findings.add(
          cpu.isAbsent() ? cpu : memory,
          "The task has no " + missing + ", and Fargate needs both at task level.",
          "CPU is one of: " + sizes.cpuUnitsOffered() + ". The memory on offer depends on it.");
    }
  }
}
