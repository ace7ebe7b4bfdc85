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

/** What a careful team leaves out of a policy that is good enough for most. */
final class TlsPolicyWeak implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "tls-policy-weak",
              Severity.WARNING,
              "A listener's TLS policy has ciphers that are no longer advised",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private final TlsPolicies policies;

  TlsPolicyWeak(TlsPolicies policies) {
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
          .filter(known -> !known.weak().isEmpty())
          .ifPresent(
              known ->
                  findings.add(
                      policy,
                      known.name() + " has " + String.join(" and ", known.weak()) + ".",
                      "Set `ssl_policy = \""
                          + policies.recommended()
                          + "\"`, if all clients know TLS 1.3 or the GCM ciphers of TLS 1.2."));
    }
  }
}
