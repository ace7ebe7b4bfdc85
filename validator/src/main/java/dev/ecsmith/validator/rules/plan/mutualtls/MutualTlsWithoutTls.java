package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Client certificates are shown while TLS begins. */
final class MutualTlsWithoutTls implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "mutual-tls-without-tls",
          Severity.ERROR,
          "A listener without TLS is to ask for client certificates",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      Listener listener = mutualTls.listener();
      boolean asks = mutualTls.isIn("verify") || mutualTls.isIn("passthrough");
      if (asks && listener.protocol().isKnown() && !listener.endsTls()) {
        findings.add(
            mutualTls.mode(),
            "Clients show certificates over TLS, and the listener takes "
                + listener.protocol().known().orElseThrow()
                + ".",
            "Set `protocol = \"HTTPS\"`, a certificate and a TLS policy.");
      }
    }
  }
}
