package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * Files with a fault are told as such; only a file that could be read is told to lack something.
 */
final class CertificateMissing implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-missing",
          Severity.ERROR,
          "A file that shall hold certificates holds none",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-format.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (CertificateFile file : chain.files()) {
      boolean onlyKey = chain.files().size() > 1 && !file.keys().isEmpty();
      if (file.certificates().isEmpty() && file.faults().isEmpty() && !onlyKey) {
        findings.add(
            file.document(),
            new TextRange(0, 0),
            Pointer.ROOT,
            "The file holds no certificate" + held(file) + ".",
            "Name the file with the certificates; --key names the one with the key.");
      }
    }
  }

  private static String held(CertificateFile file) {
    if (!file.keys().isEmpty()) {
      return ", but a private key";
    }
    return file.others().isEmpty() ? "" : ", but a " + file.others().get(0);
  }
}
