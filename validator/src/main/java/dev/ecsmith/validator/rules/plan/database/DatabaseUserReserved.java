package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Locale;

/** Some names belong to the engine, or to RDS itself. */
final class DatabaseUserReserved implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-user-reserved",
          Severity.ERROR,
          "A master user has a name that the engine keeps for itself",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html");

  private final Databases databases;

  DatabaseUserReserved(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<String> user = database.masterUser();
      database
          .engineOf(databases)
          .filter(
              engine ->
                  user.knownTo(
                      name -> engine.reservedUsers().contains(name.toLowerCase(Locale.ROOT))))
          .ifPresent(
              engine ->
                  findings.add(
                      user,
                      "`"
                          + user.known().orElseThrow()
                          + "` can't be the master user of "
                          + engine.title()
                          + ", which keeps the name for itself.",
                      "Choose another name, for example that of the application."));
    }
  }
}
