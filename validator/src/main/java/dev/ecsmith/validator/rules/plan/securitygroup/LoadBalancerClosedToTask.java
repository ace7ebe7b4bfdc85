package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** AWS lets everything out of a new security group, and Terraform takes that rule away again. */
final class LoadBalancerClosedToTask implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-closed-to-task",
          Severity.ERROR,
          "The security group of a load balancer doesn't let out what it sends to tasks",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    for (Front front : Front.all(plan)) {
      if (!front.tasks().isWhole()) {
        continue;
      }
      Members.of(front.groups(), Direction.EGRESS, groups)
          .ifPresent(
              balancer ->
                  front
                      .port()
                      .ifKnown(port -> check(front, balancer, Math.toIntExact(port), findings)));
    }
  }

  private static void check(Front front, Members balancer, int port, FindingSink findings) {
    if (balancer.areClosedTo(front.tasks().resources(), port)) {
      findings.add(
          balancer.at().at(),
          balancer.names()
              + " of the load balancer doesn't let out port "
              + port
              + " to "
              + Members.names(front.tasks().resources())
              + ", the tasks of "
              + front.service().resource().address()
              + ".",
          ("Add an egress rule for TCP " + port + " to there. " + balancer.otherwise(port))
              .strip());
    }
  }
}
