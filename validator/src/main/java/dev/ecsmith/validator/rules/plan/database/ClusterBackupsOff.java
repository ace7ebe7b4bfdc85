package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A cluster is kept by its backups. */
final class ClusterBackupsOff implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-cluster-backups-off",
          Severity.ERROR,
          "A cluster of databases is to keep its backups for no day",
          "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<Long> days = database.resource().integer("backup_retention_period");
      if (database.isCluster() && days.knownTo(number -> number == 0)) {
        findings.add(
            days,
            "A cluster keeps its backups for 1 to 35 days, and not for 0.",
            "Set `backup_retention_period` to 7 days or more.");
      }
    }
  }
}
