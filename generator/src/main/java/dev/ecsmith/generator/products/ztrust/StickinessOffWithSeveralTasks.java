package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A session lives in one task; a browser that is sent to another is logged out. */
final class StickinessOffWithSeveralTasks implements Rule<Spec> {
  static final RuleInfo INFO =
      new RuleInfo(
          "stickiness-off-with-several-tasks",
          Severity.ERROR,
          "Several tasks answer one browser in turn, and each keeps its own sessions",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/kubenetes");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section balancer = spec.section("load_balancer");
    int tasks = spec.section("task").number("desired_count");
    if (tasks > 1 && balancer.number("stickiness") == 0) {
      findings.add(
          balancer.at("stickiness"),
          message(tasks),
          "Leave `stickiness` out for a day, or set `task.desired_count` to 1.");
    }
  }

  static String message(long tasks) {
    return "Stickiness is off, and " + tasks + " tasks keep their own sessions.";
  }
}
