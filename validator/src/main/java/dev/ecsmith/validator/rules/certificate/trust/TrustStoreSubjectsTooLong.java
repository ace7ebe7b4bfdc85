package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A load balancer may send them to clients, in one message. */
final class TrustStoreSubjectsTooLong implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-subjects-too-long",
          Severity.ERROR,
          "The subjects in a bundle are longer than a trust store takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  private final CertificateLimits limits;

  TrustStoreSubjectsTooLong(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    int most = limits.trustStore().subjectBytes();
    if (chain.usage() != Usage.TRUST_STORE) {
      return;
    }
    int sum = 0;
    for (Certificate each : chain.all()) {
      sum += each.subject().encodedBytes();
      if (sum > most) {
        int whole = chain.all().stream().mapToInt(c -> c.subject().encodedBytes()).sum();
        each.origin()
            .report(
                findings,
                "The subjects of the certificates have "
                    + whole
                    + " bytes together, and a trust store takes "
                    + most
                    + ".",
                "Leave out CAs that issue no client certificates.");
        return;
      }
    }
  }
}
