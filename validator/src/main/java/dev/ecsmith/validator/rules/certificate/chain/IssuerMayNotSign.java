package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.KeyUsage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class IssuerMayNotSign implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "issuer-may-not-sign",
          Severity.ERROR,
          "The key of a CA may not sign certificates",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain.trustedPath().stream()
        .skip(1)
        .filter(each -> !each.extensions().allows(KeyUsage.KEY_CERT_SIGN))
        .forEach(
            each ->
                each.origin()
                    .report(
                        findings,
                        "The certificate of "
                            + each.name()
                            + " issued another, and its key usage lacks "
                            + KeyUsage.KEY_CERT_SIGN.label()
                            + ".",
                        "Have the CA's certificate issued with keyCertSign and cRLSign."));
  }
}
