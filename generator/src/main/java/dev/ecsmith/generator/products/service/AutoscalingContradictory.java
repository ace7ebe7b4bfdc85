package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.stream.Stream;

/**
 * Application Auto Scaling refuses a least number above the greatest, and needs something to go by.
 */
final class AutoscalingContradictory implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "autoscaling-contradictory",
          Severity.ERROR,
          "Autoscaling has nothing to go by, or no room",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section scaling : spec.root().optional("autoscaling").stream().toList()) {
      int least = scaling.number("min");
      int greatest = scaling.number("max");
      if (least > greatest) {
        findings.add(
            scaling.at("max"),
            "At the most " + greatest + " tasks are fewer than the least number, " + least + ".",
            "Raise `max`, or lower `min`.");
      } else {
        judgeCount(spec.section("task"), least, greatest, findings);
      }
      if (Stream.of("cpu", "memory", "requests").noneMatch(scaling::has)) {
        findings.add(
            scaling.at("max"),
            "Nothing says by what the number of tasks shall change.",
            "Add one or more of `cpu`, `memory` and `requests`.");
      }
    }
  }

  private static void judgeCount(Section task, int least, int greatest, FindingSink findings) {
    int count = task.number("desired_count");
    if (count < least || count > greatest) {
      findings.add(
          task.at("desired_count"),
          "The number of tasks to begin with, "
              + count
              + ", is not between "
              + least
              + " and "
              + greatest
              + ", which autoscaling keeps to.",
          "Use a number from " + least + " to " + greatest + ".");
    }
  }
}
