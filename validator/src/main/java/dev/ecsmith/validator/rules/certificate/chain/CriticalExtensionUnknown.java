package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CriticalExtensionUnknown implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "critical-extension-unknown",
          Severity.ERROR,
          "A certificate has a critical extension that programs don't know",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      for (String identifier : each.extensions().unknownCritical()) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " has the critical extension "
                    + identifier
                    + ", and a program that doesn't know it has to refuse the certificate.",
                "Have it issued without, or with the extension not critical.");
      }
    }
  }
}
