package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** ACM's page asks for the same kind. */
final class KeyFamilyDiffersFromIssuer implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "key-family-differs-from-issuer",
          Severity.WARNING,
          "The key of a certificate is of another kind than its CA's",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.path();
    if (chain.usage() != Usage.SERVER || path.isEmpty() || path.get(0).isSelfSigned()) {
      return;
    }
    Certificate leaf = path.get(0);
    if (!leaf.signature().family().equals(leaf.key().family())) {
      leaf.origin()
          .report(
              findings,
              "The certificate of "
                  + leaf.name()
                  + " has a key of "
                  + leaf.key().label()
                  + " and is signed by a CA with a key of "
                  + leaf.signature().family()
                  + "; ACM asks for two of one kind.",
              "Have it issued for a key of " + leaf.signature().family() + ", or by another CA.");
    }
  }
}
