package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Resemblance;
import java.util.List;

/** An engine has the name that the API has for it. */
final class DatabaseEngineUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-engine-unknown",
          Severity.ERROR,
          "A database has an engine that RDS does not know",
          "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html");

  private final Databases databases;

  DatabaseEngineUnknown(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    List<String> names =
        databases.engines().stream().flatMap(engine -> engine.names().stream()).toList();
    for (Database database : Database.in(plan)) {
      Value<String> engine = database.engine();
      if (engine.knownTo(
          name -> !names.contains(name) && !name.startsWith(databases.customEngines()))) {
        String name = engine.known().orElseThrow();
        findings.add(
            engine,
            "RDS has no engine `" + name + "`.",
            Resemblance.nearest(name, names)
                .map(nearest -> "Did you mean `" + nearest + "`?")
                .orElseGet(() -> "Use one of: " + String.join(", ", names) + "."));
      }
    }
  }
}
