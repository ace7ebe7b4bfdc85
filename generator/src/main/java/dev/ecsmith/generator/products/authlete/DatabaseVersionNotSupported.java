package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor names one version of MySQL. */
final class DatabaseVersionNotSupported implements Rule<Spec> {
  static final RuleInfo INFO =
      new RuleInfo(
          "database-version-not-supported",
          Severity.ERROR,
          "A database has a version that the vendor does not support",
          "https://www.authlete.com/kb/deployment/on-premises/aws-ecs-deployment-installation-guide");

  private final AuthleteFacts.Database supported;

  DatabaseVersionNotSupported(AuthleteFacts facts) {
    this.supported = facts.database();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    String version = database.text("version");
    if (!supported.supports(version)) {
      findings.add(
          database.at("version"),
          message(supported, version),
          "Use " + supported.version() + " or one of its releases, in quotes.");
    }
  }

  static String message(AuthleteFacts.Database supported, String version) {
    return "Authlete's guide does not name MySQL " + version + ", but " + supported.version() + ".";
  }
}
