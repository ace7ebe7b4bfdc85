package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** RDS offers a version for some years. */
final class DatabaseVersionRetired implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-version-retired",
          Severity.ERROR,
          "A database has a version that RDS no longer offers",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html");

  private final Databases databases;

  DatabaseVersionRetired(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      database.engineOf(databases).ifPresent(engine -> check(database, engine, findings));
    }
  }

  private static void check(Database database, Databases.Engine engine, FindingSink findings) {
    database
        .major(engine)
        .filter(engine.retired()::contains)
        .ifPresent(
            major ->
                findings.add(
                    database.version(),
                    "RDS no longer offers " + engine.title() + " " + major + ".",
                    "Use a version that `aws rds describe-db-engine-versions --engine "
                        + database.engine().known().orElseThrow()
                        + "` lists."));
  }
}
