package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.finding.Severity;
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
    this.info =
        new RuleInfo(
            "task-below-product-minimum",
            Severity.ERROR,
            "A task is smaller than the product's vendor allows",
            product.source());
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.profile()
        .minimum(spec.launchType())
        .ifPresent(
            least -> {
              Section task = spec.section("task");
              judge(task, "cpu", "CPU units", least.cpuUnits(), spec, findings);
              judge(task, "memory", "MiB of memory", least.memoryMib(), spec, findings);
            });
  }

  private static void judge(
      Section task, String key, String unit, int least, Spec spec, FindingSink findings) {
    int given = task.number(key);
    if (given < least) {
      findings.add(
          task.at(key),
          given
              + " "
              + unit
              + (given == 1 ? " is" : " are")
              + " too few for "
              + spec.profile().title()
              + (spec.onFargate() ? " on Fargate." : " on EC2."),
          "Use at least " + least + ".");
    }
  }
}
