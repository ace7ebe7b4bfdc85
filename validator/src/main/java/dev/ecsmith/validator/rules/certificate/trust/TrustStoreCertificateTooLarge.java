package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class TrustStoreCertificateTooLarge implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-certificate-too-large",
          Severity.ERROR,
          "A certificate is larger than a trust store takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  private final CertificateLimits limits;

  TrustStoreCertificateTooLarge(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    int most = limits.trustStore().certificateBytes();
    if (chain.usage() != Usage.TRUST_STORE) {
      return;
    }
    for (Certificate each : chain.all()) {
      int size = each.pem().length();
      if (size > most) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " has "
                    + size
                    + " bytes as PEM, and a trust store takes "
                    + most
                    + ".",
                "Have it issued with fewer names and extensions.");
      }
    }
  }
}
