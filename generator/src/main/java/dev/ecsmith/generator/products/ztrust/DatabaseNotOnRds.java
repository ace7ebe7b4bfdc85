package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.schemas.ZtrustFacts.DatabaseSupport;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor supports a version that RDS doesn't offer. */
final class DatabaseNotOnRds implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-not-on-rds",
          Severity.ERROR,
          "A database is to be created that RDS does not offer",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Oracle.html");

  private final ZtrustFacts facts;

  DatabaseNotOnRds(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    Section hosting = database.section("hosting");
    DatabaseSupport support = facts.database(database.text("engine"));
    if (hosting.has("create") && !support.offeredByRds()) {
      findings.add(
          hosting.at("create"),
          support.title()
              + " "
              + support.version()
              + " can't be created: RDS offers "
              + support.offeredInstead()
              + ", and ZTrust SSO supports "
              + support.version()
              + " alone.",
          "Run it elsewhere and name it under `external`, or choose another engine.");
    }
  }
}
