package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** CAs follow, but none of them is the issuer: one between was left out. */
final class CertificateIssuerMissing implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-issuer-missing",
          Severity.ERROR,
          "The chain breaks off, though it goes on to other certificates",
          "https://docs.aws.amazon.com/acm/latest/userguide/troubleshoot-import.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.path();
    if (path.isEmpty() || !goesOn(chain)) {
      return;
    }
    Certificate last = path.get(path.size() - 1);
    if (!last.isSelfIssued()) {
      last.origin()
          .report(
              findings,
              "No certificate in the chain is that of "
                  + last.issuer().shortForm()
                  + ", which issued the certificate of "
                  + last.name()
                  + ".",
              IssuerAddress.hint(last, "Put it after the certificate that it issued."));
    }
  }

  /** To a root, or from the first certificate to any CA. */
  private static boolean goesOn(CertificateChain chain) {
    return chain.strangers().stream()
        .filter(Certificate::isAuthority)
        .anyMatch(each -> each.isSelfIssued() || chain.path().size() == 1);
  }
}
