package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.schemas.ZtrustFacts.DatabaseSupport;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.stream.Stream;

/** The vendor supports one version of each kind of database. */
final class PlannedDatabaseVersion implements Rule<PlannedStack> {
  private final ZtrustFacts facts;

  PlannedDatabaseVersion(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return DatabaseVersionNotSupported.INFO;
  }

  @Override
  public void check(PlannedStack stack, FindingSink findings) {
    Stream.of("aws_db_instance", "aws_rds_cluster")
        .flatMap(stack::ofType)
        .forEach(database -> check(database, findings));
  }

  private void check(Resource database, FindingSink findings) {
    Value<String> version = database.string("engine_version");
    for (DatabaseSupport support : facts.databases()) {
      boolean meant =
          support.offeredByRds() && database.string("engine").knownTo(support.rdsEngine()::equals);
      boolean wrong =
          version.knownTo(
              known -> !support.supports(known) && !known.startsWith(support.rdsVersion()));
      if (meant && wrong) {
        findings.add(
            version,
            DatabaseVersionNotSupported.message(support, version.known().orElseThrow()),
            "Use " + support.rdsVersion() + ".");
      }
    }
  }
}
