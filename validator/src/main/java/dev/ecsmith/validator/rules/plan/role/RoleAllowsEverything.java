package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.RolePolicy;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever gets into a container gets the credentials of its task role. */
final class RoleAllowsEverything implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "role-allows-everything",
          Severity.WARNING,
          "A role of tasks or services may do everything in the account",
          "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    Set<String> told = new HashSet<>();
    List<Taking> takings =
        Stream.concat(Taking.byTasks(plan, roles).stream(), Taking.byServices(plan, roles).stream())
            .toList();
    for (Taking taking : takings) {
      for (RolePolicy policy : taking.role().policies()) {
        if (policy.access().allowsEverywhere("*")
            && told.add(taking.role().resource().address() + policy.name())) {
          findings.add(
              policy.at(),
              policy.name()
                  + " allows "
                  + taking.role().resource().address()
                  + ", "
                  + taking.phrase()
                  + ", every action on every resource.",
              "Allow the actions that are needed, on the resources that they are needed on.");
        }
      }
    }
  }
}
