package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A database that is destroyed takes its automatic backups with it. */
final class DatabaseFinalSnapshotSkipped implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "database-final-snapshot-skipped",
              Severity.WARNING,
              "A database would be destroyed without a last snapshot",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<Boolean> skipped = database.resource().bool("skip_final_snapshot");
      if (skipped.knownTo(Boolean::booleanValue)
          && database.resource().string("replicate_source_db").isAbsent()) {
        findings.add(
            skipped,
            "When the database is destroyed, no snapshot of it remains.",
            "Set `skip_final_snapshot = false` and a `final_snapshot_identifier`.");
      }
    }
  }
}
