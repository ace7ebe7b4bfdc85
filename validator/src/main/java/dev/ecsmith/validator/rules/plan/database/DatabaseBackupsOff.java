package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Without backups there is nothing to go back to. */
final class DatabaseBackupsOff implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-backups-off",
          Severity.WARNING,
          "A database has no automatic backups",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.instancesIn(plan)) {
      Value<Long> days = database.resource().integer("backup_retention_period");
      if (days.knownTo(number -> number == 0) && !database.isCopy()) {
        findings.add(
            days,
            "RDS keeps no backups of the database, so that no lost or spoiled data can be had back.",
            "Set `backup_retention_period` to 7 days or more, 35 at most.");
      }
    }
  }
}
