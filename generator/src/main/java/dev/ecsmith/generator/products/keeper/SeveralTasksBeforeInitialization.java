package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * Setting an Automator up takes several calls, which must all reach the same task; a load balancer
 * spreads them.
 */
final class SeveralTasksBeforeInitialization implements Rule<Spec> {
  private final RuleInfo info;

  SeveralTasksBeforeInitialization(ProductProfile product) {
    this.info =
        new RuleInfo(
            "several-tasks-before-initialization",
            Severity.ERROR,
            "Several tasks shall run before the first is initialized",
            product.source());
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section task = spec.section("task");
    int tasks = task.number("desired_count");
    if (tasks > 1 && !spec.section("automator").flag("initialized")) {
      findings.add(
          task.at("desired_count"),
          tasks
              + " tasks shall run before the Automator is initialized, and the load balancer would"
              + " spread the calls that set it up.",
          "Run one task, set it up, and then say `initialized: true` under `automator`.");
    }
  }
}
