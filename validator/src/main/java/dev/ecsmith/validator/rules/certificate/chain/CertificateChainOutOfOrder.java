package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * The certificate comes first, and each is followed by its issuer. One finding tells the whole
 * order.
 */
final class CertificateChainOutOfOrder implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-chain-out-of-order",
          Severity.ERROR,
          "The certificates don't stand in the order of the chain",
          "https://docs.aws.amazon.com/acm/latest/userguide/troubleshoot-import.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.path();
    List<Certificate> written =
        chain.all().stream().filter(each -> path.stream().anyMatch(each::isSameAs)).toList();
    for (int i = 0; i < path.size(); i++) {
      Certificate wanted = path.get(i);
      Certificate found = written.get(i);
      if (!found.isSameAs(wanted)) {
        found
            .origin()
            .report(
                findings,
                "The certificate of "
                    + found.name()
                    + " stands where that of "
                    + wanted.name()
                    + (i == 0
                        ? " has to come first."
                        : " has to follow, the issuer of the one before."),
                "`ecsmith certs --fix` prints the chain in its order.");
        return;
      }
    }
  }
}
