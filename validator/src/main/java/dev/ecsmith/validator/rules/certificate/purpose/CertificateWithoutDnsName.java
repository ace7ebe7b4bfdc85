package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.GeneralName;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateWithoutDnsName implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-without-dns-name",
          Severity.WARNING,
          "The certificate of a server is for no host",
          "https://www.rfc-editor.org/rfc/rfc9525#section-6.3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .leaf()
        .filter(leaf -> chain.usage() == Usage.SERVER && !isForHost(leaf))
        .ifPresent(
            leaf ->
                leaf.origin()
                    .report(
                        findings,
                        "The certificate of "
                            + leaf.name()
                            + " has no DNS name and no IP address among its subject alternative"
                            + " names, and clients pass over the common name.",
                        "Have it issued for the host names of the server."));
  }

  private static boolean isForHost(Certificate leaf) {
    return leaf.extensions().names().stream()
        .map(GeneralName::kind)
        .anyMatch(kind -> kind == GeneralName.Kind.DNS || kind == GeneralName.Kind.IP);
  }
}
