package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The Cloud Map namespace gets the name too, and so it becomes part of host names. */
final class ClusterNameWithUnderscore implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "cluster-name-with-underscore",
          Severity.WARNING,
          "The name of a cluster makes host names with an underscore, which programs refuse",
          "https://www.rfc-editor.org/rfc/rfc1123#section-2.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String name = AuthleteCluster.name(spec);
    if (name.contains("_")) {
      findings.add(
          AuthleteCluster.at(spec),
          "Tasks would find each other under names such as `idp."
              + name
              + "`, and an underscore belongs in no host name.",
          "Use hyphens: " + name.replace('_', '-') + ".");
    }
  }
}
