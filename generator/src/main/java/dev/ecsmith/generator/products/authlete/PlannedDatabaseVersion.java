package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.stream.Stream;

/** The vendor's guide names one version of MySQL. */
final class PlannedDatabaseVersion implements Rule<PlannedStack> {
  private final AuthleteFacts.Database supported;

  PlannedDatabaseVersion(AuthleteFacts facts) {
    this.supported = facts.database();
  }

  @Override
  public RuleInfo info() {
    return DatabaseVersionNotSupported.INFO;
  }

  @Override
  public void check(PlannedStack stack, FindingSink findings) {
    Stream.of("aws_db_instance", "aws_rds_cluster")
        .flatMap(stack::ofType)
        .map(database -> database.string("engine_version"))
        .filter(version -> version.knownTo(known -> !supported.supports(known)))
        .forEach(version -> check(version, findings));
  }

  private void check(Value<String> version, FindingSink findings) {
    version.ifKnown(
        known ->
            findings.add(
                version,
                DatabaseVersionNotSupported.message(supported, known),
                "Use " + supported.version() + " or one of its releases."));
  }
}
