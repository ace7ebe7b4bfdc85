package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A flag keeps anybody from deleting a database by mistake. */
final class DatabaseDeletionUnprotected implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "database-deletion-unprotected",
              Severity.WARNING,
              "A database can be deleted by mistake",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<Boolean> protection = database.resource().bool("deletion_protection");
      if (protection.isAbsent() || protection.knownTo(on -> !on)) {
        findings.add(
            protection,
            "Nothing keeps the database from being deleted by mistake.",
            "Set `deletion_protection = true`.");
      }
    }
  }
}
