package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.KeyUsage;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Of version 1 another rule tells. */
final class TrustedCertificateNotAuthority implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trusted-certificate-not-authority",
          Severity.ERROR,
          "A certificate that others shall trust is not that of a CA",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    if (chain.usage() != Usage.TRUST_STORE && chain.usage() != Usage.AUTHORITY) {
      return;
    }
    for (Certificate each : chain.all()) {
      boolean mayNotSign = !each.extensions().allows(KeyUsage.KEY_CERT_SIGN);
      if (each.version() > 1 && (!each.isAuthority() || mayNotSign)) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + (each.isAuthority()
                        ? " is that of a CA whose key usage lacks keyCertSign."
                        : " is not that of a CA."),
                "Put in the certificate of the CA that issued it.");
      }
    }
  }
}
