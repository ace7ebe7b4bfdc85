package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * Where the issuer is a root that all clients know, nothing is missing; that can't be seen here.
 */
final class CertificateChainMissing implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-chain-missing",
          Severity.WARNING,
          "A certificate stands alone, without its issuer's",
          "https://docs.aws.amazon.com/acm/latest/userguide/troubleshoot-import.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    boolean shown =
        chain.usage() == Usage.SERVER || (chain.usage() == Usage.CLIENT && !chain.hasTrusted());
    if (!shown || chain.all().size() != 1) {
      return;
    }
    Certificate only = chain.all().get(0);
    if (!only.isSelfIssued()) {
      only.origin()
          .report(
              findings,
              "The file holds the certificate of "
                  + only.name()
                  + " alone, and not that of its issuer, "
                  + only.issuer().shortForm()
                  + ".",
              IssuerAddress.hint(
                  only, "Put it behind, unless the issuer is a root that everybody knows."));
    }
  }
}
