package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What a security group doesn't let in, health checks included, is dropped without a word. */
final class TaskClosedToLoadBalancer implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-closed-to-load-balancer",
          Severity.ERROR,
          "The security group of tasks doesn't let in what their load balancer sends",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    for (Front front : Front.all(plan)) {
      if (!front.sendsFromItsGroups() || !front.groups().isWhole()) {
        continue;
      }
      Members.of(front.tasks(), Direction.INGRESS, groups)
          .ifPresent(
              tasks ->
                  front
                      .port()
                      .ifKnown(port -> check(front, tasks, Math.toIntExact(port), findings)));
    }
  }

  private static void check(Front front, Members tasks, int port, FindingSink findings) {
    if (tasks.areClosedTo(front.groups().resources(), port)) {
      findings.add(
          front.port(),
          tasks.names()
              + " of the tasks doesn't let in port "
              + port
              + " from "
              + Members.names(front.groups().resources())
              + " of "
              + front.loadBalancer().address()
              + ".",
          ("Add an ingress rule for TCP " + port + " from there. " + tasks.otherwise(port))
              .strip());
    }
  }
}
