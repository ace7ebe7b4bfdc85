package dev.ecsmith.examples.gatehouse;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Users would be sent in a circle. */
final class IssuerIsItself implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "issuer-is-itself",
          Severity.ERROR,
          "A proxy is to be its own identity provider",
          "https://example.com/gatehouse/ecs");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String issuer = spec.root().text("issuer");
    if (issuer.equals(spec.hostname())) {
      findings.add(
          spec.root().at("issuer"),
          "`" + issuer + "` is the host name of Gatehouse itself.",
          "Name the identity provider.");
    }
  }
}
