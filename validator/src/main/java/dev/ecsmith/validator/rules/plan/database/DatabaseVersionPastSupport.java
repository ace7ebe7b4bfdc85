package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * After standard support RDS keeps a version for some more years, and charges for each CPU and
 * hour.
 */
final class DatabaseVersionPastSupport implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-version-past-support",
          Severity.WARNING,
          "A database has a version past its standard support",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html");

  private final Databases databases;

  DatabaseVersionPastSupport(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String DISABLED = "open-source-rds-extended-support-disabled";

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      database.engineOf(databases).ifPresent(engine -> check(database, engine, findings));
    }
  }

  private static void check(Database database, Databases.Engine engine, FindingSink findings) {
    boolean without =
        database.resource().string("engine_lifecycle_support").knownTo(DISABLED::equals);
    database
        .major(engine)
        .filter(engine.pastSupport()::containsKey)
        .ifPresent(
            major ->
                findings.add(
                    database.version(),
                    "Standard support of "
                        + engine.title()
                        + " "
                        + major
                        + " ended on "
                        + engine.pastSupport().get(major)
                        + (without
                            ? ", and without Extended Support RDS makes no new database of it."
                            : "; RDS charges for Extended Support since then."),
                    "Use a later major version. An existing database needs"
                        + " `allow_major_version_upgrade = true` for that."));
  }
}
