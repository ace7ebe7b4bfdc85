package dev.ecsmith.validator.rules.certificate.validity;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateExpired implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-expired",
          Severity.ERROR,
          "A certificate is no longer valid",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      if (each.notAfter().isBefore(chain.now())) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " ended on "
                    + Day.of(each.notAfter())
                    + ", "
                    + Day.distance(each.notAfter(), chain.now())
                    + " ago.",
                "Have it issued again.");
      }
    }
  }
}
