package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.plan.TaskMinimum;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A product that gets too little starts slowly or not at all. */
final class TaskBelowProductMinimum implements Rule<Spec> {
  private final RuleInfo info;

  /**
   * @param product whose vendor says how little is too little
   */
  TaskBelowProductMinimum(ProductProfile product) {
    this.info = TaskMinimum.info(product);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    TaskMinimum minimum = new TaskMinimum(spec.profile(), spec.onFargate());
    Section task = spec.section("task");
    if (spec.profile().hasMinimum()) {
      minimum.judgeCpu(task.number("cpu"), task.at("cpu"), findings);
      minimum.judgeMemory(task.number("memory"), task.at("memory"), findings);
    }
  }
}
