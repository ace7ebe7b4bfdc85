package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** RDS charges by the hour and processor for a version whose standard support is over. */
final class DatabasePastStandardSupport implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-past-standard-support",
          Severity.WARNING,
          "A database to create costs more, because the standard support for its version is over",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html");

  private final AuthleteFacts.Database supported;

  DatabasePastStandardSupport(AuthleteFacts facts) {
    this.supported = facts.database();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    for (Section create : database.section("hosting").optional("create").stream().toList()) {
      if (supported.supports(database.text("version")) && !create.flag("accept_extended_support")) {
        findings.add(
            create.at("accept_extended_support"),
            "RDS ended the standard support for MySQL "
                + supported.version()
                + " on "
                + supported.standardSupportEnded()
                + " and charges for Extended Support since.",
            "Ask Authlete whether a later MySQL will do, or set `accept_extended_support` to true.");
      }
    }
  }
}
