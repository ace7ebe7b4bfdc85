package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Opening;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** What can reach a task without its load balancer passes by its TLS, its rules and its logs. */
final class TaskOpenToEverybody implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-open-to-everybody",
          Severity.WARNING,
          "The security group of tasks lets in every address, past the load balancer before them",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-network.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    Set<Opening> told = new HashSet<>();
    Front.all(plan).stream()
        .filter(Front::sendsFromItsGroups)
        .forEach(
            front ->
                front.tasks().resources().stream()
                    .filter(group -> front.tasks().isWhole())
                    .flatMap(group -> groups.openings(group, Direction.INGRESS).stream())
                    .filter(Opening::isForEverybody)
                    .filter(told::add)
                    .forEach(opening -> tell(front, opening, findings)));
  }

  private static void tell(Front front, Opening opening, FindingSink findings) {
    findings.add(
        opening.at(),
        "The tasks of "
            + front.service().resource().address()
            + " let in every address, and not only "
            + front.loadBalancer().address()
            + ".",
        "Name the security group of the load balancer in place of the addresses.");
  }
}
