package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.RolePolicy;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Who may register tasks and pass any role to them may do what any role may. */
final class PassRoleAllowedEverywhere implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "pass-role-allowed-everywhere",
              Severity.WARNING,
              "A role may pass every role of the account on",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final String PASS = "iam:PassRole";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Role role : Roles.of(plan).all()) {
      for (RolePolicy policy : role.policies()) {
        if (policy.access().allowsEverywhere(PASS) && !policy.access().allowsEverywhere("*")) {
          findings.add(
              policy.at(),
              policy.name()
                  + " allows "
                  + role.resource().address()
                  + " `"
                  + PASS
                  + "` on every role.",
              "Name the execution roles and task roles that it deploys with, or add a condition on"
                  + " `iam:PassedToService`.");
        }
      }
    }
  }
}
