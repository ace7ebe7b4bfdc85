package dev.ecsmith.validator.rules.certificate.validity;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** The chain ends with the first of its certificates. */
final class IssuerEndsBeforeCertificate implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "issuer-ends-before-certificate",
          Severity.WARNING,
          "A CA ends before a certificate that it issued",
          "https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.trustedPath();
    for (int i = 1; i < path.size(); i++) {
      Certificate issuer = path.get(i);
      Certificate below = path.get(i - 1);
      if (issuer.notAfter().isBefore(below.notAfter())
          && !issuer.notAfter().isBefore(chain.now())) {
        issuer
            .origin()
            .report(
                findings,
                "The CA "
                    + issuer.name()
                    + " ends on "
                    + Day.of(issuer.notAfter())
                    + ", before the certificate of "
                    + below.name()
                    + " does on "
                    + Day.of(below.notAfter())
                    + ".",
                "Renew the CA, and what it issued, before " + Day.of(issuer.notAfter()) + ".");
      }
    }
  }
}
