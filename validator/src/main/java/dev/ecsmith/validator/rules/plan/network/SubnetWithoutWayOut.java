package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Fargate pulls images, reads secrets and writes logs by the network interface of the task. */
final class SubnetWithoutWayOut implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "subnet-without-way-out",
          Severity.ERROR,
          "Tasks run in subnets without a route or a VPC endpoint to what they need to start",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Placement placement : Placement.withoutInternet(plan)) {
      if (placement.isPublic()) {
        continue;
      }
      Unreachable unreachable =
          Unreachable.from(placement, TaskNeeds.of(placement.service(), placement.task()));
      if (!unreachable.isEmpty()) {
        findings.add(
            placement.at().at(),
            "The tasks can't reach "
                + unreachable.phrase()
                + ": no route leads out of "
                + placement.subnets()
                + (unreachable.endpoints().isEmpty() ? "." : ", and no endpoint there."),
            unreachable.hint("Add a route to a NAT gateway"));
      }
    }
  }
}
