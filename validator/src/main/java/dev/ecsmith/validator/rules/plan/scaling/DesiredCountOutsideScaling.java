package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.ScalableTarget;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Scaling brings the number back into its bounds, and Terraform sets it again. */
final class DesiredCountOutsideScaling implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "desired-count-outside-scaling",
          Severity.WARNING,
          "A service starts with fewer or more tasks than it is scaled between",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScalableTarget target : plan.scalableTargets()) {
      target
          .service()
          .filter(service -> plan.isNew(service.resource()))
          .ifPresent(service -> check(service.desiredCount(), target, findings));
    }
  }

  private static void check(Value<Long> count, ScalableTarget target, FindingSink findings) {
    if (!count.isKnown() || !target.least().isKnown() || !target.greatest().isKnown()) {
      return;
    }
    long tasks = count.known().orElseThrow();
    long least = target.least().known().orElseThrow();
    long greatest = target.greatest().known().orElseThrow();
    if (least <= greatest && (tasks < least || tasks > greatest)) {
      findings.add(
          count,
          "Terraform asks for "
              + tasks
              + (tasks == 1 ? " task" : " tasks")
              + ", and "
              + target.resource().address()
              + " scales between "
              + least
              + " and "
              + greatest
              + ".",
          "Set `desired_count` to a number between, and let Terraform ignore it later on:"
              + " `ignore_changes = [desired_count]`.");
    }
  }
}
