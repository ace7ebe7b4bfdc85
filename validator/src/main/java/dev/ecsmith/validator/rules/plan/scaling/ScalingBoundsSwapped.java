package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.ScalableTarget;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** There is no number between. */
final class ScalingBoundsSwapped implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scaling-bounds-swapped",
          Severity.ERROR,
          "What is scaled has a least number above its greatest",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScalableTarget target : plan.scalableTargets()) {
      Value<Long> least = target.least();
      Value<Long> greatest = target.greatest();
      if (greatest.isKnown() && least.knownTo(number -> number > greatest.known().orElseThrow())) {
        findings.add(
            least,
            "The least number is "
                + least.known().orElseThrow()
                + " and the greatest "
                + greatest.known().orElseThrow()
                + ".",
            "Swap `min_capacity` and `max_capacity`.");
      } else if (least.knownTo(number -> number < 0)) {
        findings.add(
            least,
            "The least number is " + least.known().orElseThrow() + ", and can't be below 0.",
            "Set `min_capacity` to 0 or more.");
      }
    }
  }
}
