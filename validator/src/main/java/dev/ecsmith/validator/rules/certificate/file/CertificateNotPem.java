package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertificateFile.Encoding;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Programs read other forms too, so it is no error. */
final class CertificateNotPem implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-not-pem",
          Severity.WARNING,
          "ACM and trust stores take no other form than PEM",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-format.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (CertificateFile file : chain.files()) {
      if (file.encoding() != Encoding.PEM && !file.certificates().isEmpty()) {
        findings.add(
            file.document(),
            new TextRange(0, 0),
            Pointer.ROOT,
            "The file is "
                + file.encoding().label()
                + ", and ACM, load balancers and trust stores take PEM alone.",
            "`ecsmith certs --fix` prints its certificates as PEM.");
      }
    }
  }
}
