package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What stands in a configuration stands in its repository, in plans and in the state. */
final class DatabasePasswordWrittenOut implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-password-written-out",
          Severity.ERROR,
          "The password of a database stands in the configuration",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<String> password = database.masterPassword();
      if (password.isKnown()
          && database.resource().attributes().writesOut(database.passwordName())) {
        findings.add(
            password,
            "The password of the master user is written out in the configuration.",
            "Take it away, and set `manage_master_user_password = true`: RDS keeps one in Secrets"
                + " Manager and changes it.");
      }
    }
  }
}
