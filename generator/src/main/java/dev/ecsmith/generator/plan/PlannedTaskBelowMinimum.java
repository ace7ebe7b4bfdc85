package dev.ecsmith.generator.plan;

import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;

/** A product that gets too little starts slowly or not at all. */
final class PlannedTaskBelowMinimum implements Rule<PlannedStack> {
  private final ProductProfile product;

  /**
   * @param product whose vendor says how little is too little
   */
  PlannedTaskBelowMinimum(ProductProfile product) {
    this.product = product;
  }

  @Override
  public RuleInfo info() {
    return TaskMinimum.info(product);
  }

  @Override
  public void check(PlannedStack stack, FindingSink findings) {
    stack.services().stream()
        .flatMap(service -> service.task().stream())
        .distinct()
        .forEach(task -> check(task.definition(), findings));
  }

  private void check(TaskDefinition task, FindingSink findings) {
    TaskMinimum minimum = new TaskMinimum(product, task.launchTypes().require(LaunchType.FARGATE));
    task.cpuUnits().ifKnown(units -> minimum.judgeCpu(units, task.cpuUnits().at(), findings));
    task.memoryMib().ifKnown(mib -> minimum.judgeMemory(mib, task.memoryMib().at(), findings));
  }
}
