package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Who is to be verified is verified against something. */
final class TrustStoreMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-missing",
          Severity.ERROR,
          "A listener verifies client certificates without a trust store",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_MutualAuthenticationAttributes.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      if (mutualTls.isIn("verify") && mutualTls.block().string("trust_store_arn").isAbsent()) {
        findings.add(
            mutualTls.mode(),
            "Mode \"verify\" needs a trust store, and `trust_store_arn` isn't set.",
            "Name an `aws_lb_trust_store` that holds the certificates of the clients' authorities.");
      }
    }
  }
}
