package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

final class RootCertificateInChain implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "root-certificate-in-chain",
          Severity.INFO,
          "The root is part of the chain, though clients have to know it already",
          "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.path();
    int last = path.size() - 1;
    if (last > 0 && chain.usage() == Usage.SERVER && path.get(last).isSelfSigned()) {
      path.get(last)
          .origin()
          .report(
              findings,
              "The root "
                  + path.get(last).name()
                  + " is sent to every client, and only clients that have it already trust it.",
              "Leave it out, unless whoever takes the file asks for it. ACM takes both.");
    }
  }
}
