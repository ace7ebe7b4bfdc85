package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.schemas.ZtrustFacts.DatabaseSupport;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor supports one version of each kind of database. */
final class DatabaseVersionNotSupported implements Rule<Spec> {
  static final RuleInfo INFO =
      new RuleInfo(
          "database-version-not-supported",
          Severity.ERROR,
          "A database has a version that the vendor does not support",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/aws-ecs");

  private final ZtrustFacts facts;

  DatabaseVersionNotSupported(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    DatabaseSupport support = facts.database(database.text("engine"));
    database
        .optionalText("version")
        .filter(version -> !support.supports(version))
        .ifPresent(
            version ->
                findings.add(
                    database.at("version"),
                    message(support, version),
                    "Use " + support.version() + " or one of its patch releases, in quotes."));
  }

  static String message(DatabaseSupport support, String version) {
    return "ZTrust SSO does not support "
        + support.title()
        + " "
        + version
        + ", but "
        + support.version()
        + ".";
  }
}
