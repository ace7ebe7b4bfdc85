package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Of version 1 another rule tells. */
final class IssuerNotAnAuthority implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "issuer-not-an-authority",
          Severity.ERROR,
          "A certificate was issued by one that is no CA",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain.trustedPath().stream()
        .skip(1)
        .filter(each -> each.version() > 1 && !each.isAuthority())
        .forEach(
            each ->
                each.origin()
                    .report(
                        findings,
                        "The certificate of "
                            + each.name()
                            + " issued another, and "
                            + (each.extensions().hasBasicConstraints()
                                ? "says that it is no CA."
                                : "doesn't say that it is a CA."),
                        "A CA's certificate needs the basic constraint CA:TRUE."));
  }
}
