package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.TlsPolicies;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What is recorded today can be read when there are quantum computers. */
final class TlsPolicyNotPostQuantum implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "tls-policy-not-post-quantum",
              Severity.INFO,
              "A listener's TLS policy offers no post-quantum key exchange",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private final TlsPolicies policies;

  TlsPolicyNotPostQuantum(TlsPolicies policies) {
    this.policies = policies;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Listener listener : plan.loadBalancing().listeners()) {
      Value<String> policy = listener.resource().string("ssl_policy");
      policy
          .known()
          .flatMap(policies::named)
          .filter(known -> !known.isPostQuantum())
          .ifPresent(
              known ->
                  findings.add(
                      policy,
                      known.name()
                          + " agrees on keys in a way that a quantum computer could undo later.",
                      "Set `ssl_policy = \""
                          + policies.recommended()
                          + "\"`: clients that don't know the new key exchange use the old one."));
    }
  }
}
