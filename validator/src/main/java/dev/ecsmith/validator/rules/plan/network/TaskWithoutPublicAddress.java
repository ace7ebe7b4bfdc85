package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** An internet gateway leads nowhere for what has no public address. */
final class TaskWithoutPublicAddress implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-without-public-address",
          Severity.ERROR,
          "Tasks in public subnets have no public IP address and so no way to what they need",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Placement placement : Placement.withoutInternet(plan)) {
      if (!placement.isPublic()) {
        continue;
      }
      Unreachable unreachable =
          Unreachable.from(placement, TaskNeeds.of(placement.service(), placement.task()));
      if (!unreachable.isEmpty()) {
        findings.add(
            placement.at().at(),
            "The tasks can't reach "
                + unreachable.phrase()
                + ": only an internet gateway leads out of "
                + placement.subnets()
                + ", and they get no public IP address.",
            unreachable.hint(
                "Set `assign_public_ip = true`, or take subnets with a route to a NAT gateway"));
      }
    }
  }
}
