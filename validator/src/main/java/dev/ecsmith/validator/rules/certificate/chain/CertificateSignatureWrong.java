package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * The name is right and the key is another: as a rule the CA was renewed, and this is the
 * certificate from before or after.
 */
final class CertificateSignatureWrong implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-signature-wrong",
          Severity.ERROR,
          "A certificate was not signed by the one that follows as its issuer",
          "https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.trustedPath();
    for (int i = 0; i < path.size(); i++) {
      Certificate each = path.get(i);
      if (i + 1 < path.size() && !each.isSignedBy(path.get(i + 1))) {
        report(
            each,
            "was not signed with the key of "
                + path.get(i + 1).name()
                + ", which it names as its issuer",
            findings);
      } else if (i + 1 == path.size() && each.isSelfIssued() && !each.isSelfSigned()) {
        report(each, "names itself as its issuer, and was not signed with its own key", findings);
      }
    }
  }

  private static void report(Certificate certificate, String fault, FindingSink findings) {
    certificate
        .origin()
        .report(
            findings,
            "The certificate of " + certificate.name() + " " + fault + ".",
            "Put in the issuer's certificate from the time when this one was issued.");
  }
}
