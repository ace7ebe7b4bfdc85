package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.ScalableTarget;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** An apply in the busiest hour takes the tasks away. */
final class ScaledCountReset implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scaled-count-reset",
          Severity.WARNING,
          "Terraform would set the number of tasks that scaling has chosen",
          "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScalableTarget target : plan.scalableTargets()) {
      target.service().ifPresent(service -> check(plan, service, target, findings));
    }
  }

  private static void check(
      Plan plan, Service service, ScalableTarget target, FindingSink findings) {
    Value<Long> after = service.desiredCount();
    plan.changes().stream()
        .filter(change -> change.address().equals(service.resource().address()))
        .filter(change -> change.actions().contains("update"))
        .flatMap(change -> change.before().stream())
        .map(before -> before.integer("desired_count"))
        .filter(before -> before.isKnown() && after.isKnown())
        .filter(before -> !before.known().equals(after.known()))
        .forEach(
            before ->
                findings.add(
                    after,
                    "Terraform would change the number of tasks from "
                        + before.known().orElseThrow()
                        + " to "
                        + after.known().orElseThrow()
                        + ", which "
                        + target.resource().address()
                        + " scales.",
                    "Let Terraform ignore it: `lifecycle { ignore_changes = [desired_count] }`."));
  }
}
