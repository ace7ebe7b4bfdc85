package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.TlsPolicies;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Resemblance;

/** AWS refuses a policy that it doesn't know. */
final class TlsPolicyUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "tls-policy-unknown",
          Severity.ERROR,
          "A listener names a TLS policy that there isn't",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html");

  private final TlsPolicies policies;

  TlsPolicyUnknown(TlsPolicies policies) {
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
      policy.ifKnown(
          name -> {
            if (policies.named(name).isEmpty() && !policies.mayBeNew(name)) {
              findings.add(
                  policy,
                  "There is no TLS policy \"" + name + "\".",
                  Resemblance.nearest(name, policies.names())
                      .map(near -> "Did you mean `" + near + "`?")
                      .orElse("AWS advises `" + policies.recommended() + "`."));
            }
          });
    }
  }
}
