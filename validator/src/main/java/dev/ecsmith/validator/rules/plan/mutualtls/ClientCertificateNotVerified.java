package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What the load balancer passes on unread, the task has to verify. */
final class ClientCertificateNotVerified implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "client-certificate-not-verified",
              Severity.INFO,
              "A listener asks for client certificates and leaves it to the task to verify them",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      if (mutualTls.isIn("passthrough")) {
        findings.add(
            mutualTls.mode(),
            "In mode \"passthrough\" anybody gets through with any certificate; the task alone can refuse"
                + " it, by the header X-Amzn-Mtls-Clientcert.",
            "Let the task verify the chain in that header, or set `mode = \"verify\"`.");
      }
    }
  }
}
