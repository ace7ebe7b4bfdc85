package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A certificate that is out of date may be one that was lost since. */
final class ClientCertificateExpiryIgnored implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "client-certificate-expiry-ignored",
          Severity.WARNING,
          "A listener lets in clients whose certificates have expired",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/configuring-mtls-with-elb.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      Value<Boolean> ignored = mutualTls.block().bool("ignore_client_certificate_expiry");
      if (mutualTls.isIn("verify") && ignored.knownTo(on -> on)) {
        findings.add(
            ignored,
            "A client certificate is good for ever, since its end is ignored.",
            "Set `ignore_client_certificate_expiry = false`, and renew certificates in time.");
      }
    }
  }
}
