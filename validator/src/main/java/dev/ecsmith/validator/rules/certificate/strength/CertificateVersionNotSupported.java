package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** It can't say whether it is a CA, nor for which hosts it is. */
final class CertificateVersionNotSupported implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-version-not-supported",
          Severity.ERROR,
          "A certificate is not of X.509 version 3",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  private static final int WANTED = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      if (each.version() != WANTED) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " is of X.509 version "
                    + each.version()
                    + ", and ACM and load balancers take version 3 alone.",
                "Have it issued with extensions; `openssl x509 -req` makes version 1 unless -extfile"
                    + " is given.");
      }
    }
  }
}
