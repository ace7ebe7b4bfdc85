package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.TlsPolicies;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** TLS 1.0 and 1.1 have been withdrawn for faults in the protocols themselves. */
final class OldTlsAllowed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "old-tls-allowed",
          Severity.WARNING,
          "A listener lets clients use TLS 1.0 or 1.1",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html");

  private final TlsPolicies policies;

  OldTlsAllowed(TlsPolicies policies) {
    this.policies = policies;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Listener listener : plan.loadBalancing().listeners()) {
      Value<String> written = listener.resource().string("ssl_policy");
      if (!listener.endsTls()) {
        continue;
      }
      if (written.isUnknown() && !listener.resource().isWritten("ssl_policy")) {
        add(
            listener.protocol(),
            "Without `ssl_policy` the listener gets " + policies.standard(),
            policies.standard(),
            findings);
      } else {
        written.ifKnown(name -> add(written, name, name, findings));
      }
    }
  }

  private void add(Value<String> at, String subject, String policy, FindingSink findings) {
    policies
        .named(policy)
        .filter(policies::allowsOldTls)
        .ifPresent(
            old ->
                findings.add(
                    at,
                    subject
                        + (subject.equals(policy) ? " lets" : ", which lets")
                        + " clients use TLS "
                        + old.oldestTls()
                        + "; TLS "
                        + policies.oldestSafe()
                        + " is the oldest that is still safe.",
                    "Set `ssl_policy = \"" + policies.recommended() + "\"`."));
  }
}
