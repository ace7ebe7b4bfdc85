package dev.ecsmith.validator.rules.certificate.validity;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateNotYetValid implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-not-yet-valid",
          Severity.ERROR,
          "A certificate is not valid yet",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      if (each.notBefore().isAfter(chain.now())) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " begins on "
                    + Day.of(each.notBefore())
                    + ", in "
                    + Day.distance(chain.now(), each.notBefore())
                    + ".",
                "Wait until then, or have it issued again; if today isn't "
                    + Day.of(chain.now())
                    + ", set the clock.");
      }
    }
  }
}
