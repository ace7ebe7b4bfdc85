package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Whatever Terraform knows of a resource it writes into the state. */
final class DatabasePasswordInState implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "database-password-in-state",
              Severity.WARNING,
              "Terraform keeps the password of a database in its state",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<String> password = database.masterPassword();
      if (!password.isAbsent()
          && !database.resource().attributes().leavesOut(database.passwordName())
          && !database.resource().attributes().writesOut(database.passwordName())) {
        findings.add(
            password,
            "The password of the master user goes into the state in clear text.",
            "Set `manage_master_user_password = true`, or use `"
                + database.passwordName()
                + "_wo`, which Terraform doesn't keep.");
      }
    }
  }
}
