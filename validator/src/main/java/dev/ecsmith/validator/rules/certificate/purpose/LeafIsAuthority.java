package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Some programs refuse it; and whoever has its key can issue certificates. */
final class LeafIsAuthority implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "leaf-is-authority",
          Severity.WARNING,
          "The certificate of a server or client is that of a CA",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .leaf()
        .filter(Certificate::isAuthority)
        .ifPresent(
            leaf ->
                leaf.origin()
                    .report(
                        findings,
                        chain.all().size() > 1 && chain.keys().isEmpty()
                            ? "No certificate in the file is that of a server or client: that of "
                                + leaf.name()
                                + " and all others are those of CAs."
                            : "The certificate of " + leaf.name() + " is that of a CA.",
                        chain.usage() == Usage.TARGET || !chain.keys().isEmpty()
                            ? "Have one issued with the basic constraint CA:FALSE."
                            : "Judge a bundle of CAs with --use trust-store; for a server or client"
                                + " have one issued with CA:FALSE."));
  }
}
