package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** RDS runs the Express edition of SQL Server in one zone alone. */
final class MultiAzNotOffered implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "multi-az-not-offered",
          Severity.ERROR,
          "A standby is asked for that the edition of SQL Server can not have",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_SQLServerMultiAZ.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    for (Section create : database.section("hosting").optional("create").stream().toList()) {
      boolean express =
          ZtrustDatabase.isSqlServer(database.text("engine"))
              && create.text("edition").equals("ex");
      if (express && create.flag("multi_az")) {
        findings.add(
            create.at(create.has("multi_az") ? "multi_az" : "edition"),
            "RDS offers no standby in a second zone for the edition `ex` of SQL Server.",
            "Set `multi_az` to false, or use the edition se or ee.");
      }
    }
  }
}
