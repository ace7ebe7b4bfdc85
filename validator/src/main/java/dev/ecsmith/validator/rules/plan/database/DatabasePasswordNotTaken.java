package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** RDS has rules for the password of a master user. */
final class DatabasePasswordNotTaken implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-password-not-taken",
          Severity.ERROR,
          "The password of a master user is too short, or has characters that RDS does not take",
          "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html");

  private final Databases databases;

  DatabasePasswordNotTaken(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<String> password = database.masterPassword();
      if (password.knownTo(this::isRefused)) {
        findings.add(
            password,
            "RDS doesn't take the password of the master user.",
            "It needs at least "
                + databases.shortestPassword()
                + " characters, and none of /, @ and \". Better let RDS choose it:"
                + " `manage_master_user_password = true`.");
      }
    }
  }

  private boolean isRefused(String password) {
    return password.length() < databases.shortestPassword()
        || password.chars().anyMatch(each -> databases.passwordWithout().indexOf(each) >= 0);
  }
}
