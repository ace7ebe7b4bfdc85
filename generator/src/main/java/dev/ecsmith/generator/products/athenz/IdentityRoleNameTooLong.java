package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Athenz takes longer names than IAM does. */
final class IdentityRoleNameTooLong implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "identity-role-name-too-long",
          Severity.ERROR,
          "The name of an Athenz service is too long for an IAM role",
          "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html");

  private final AthenzFacts facts;

  IdentityRoleNameTooLong(AthenzFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String name = AthenzIdentity.name(spec);
    if (name.length() > facts.roleNameLength()) {
      findings.add(
          spec.root().at("domain"),
          "The role `"
              + name
              + "` would have a name of "
              + name.length()
              + " characters, and IAM allows "
              + facts.roleNameLength()
              + ".",
          "Use a domain and a service that have "
              + (facts.roleNameLength() - 1)
              + " characters together at the most.");
    }
  }
}
