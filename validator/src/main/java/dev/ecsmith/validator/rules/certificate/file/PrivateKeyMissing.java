package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class PrivateKeyMissing implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-key-missing",
          Severity.ERROR,
          "The file of the private key holds none",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-format.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .keyFile()
        .filter(file -> file.keys().isEmpty() && file.faults().isEmpty())
        .ifPresent(
            file ->
                findings.add(
                    file.document(),
                    new TextRange(0, 0),
                    Pointer.ROOT,
                    "The file holds no private key.",
                    "Name the file that begins with -----BEGIN PRIVATE KEY----- or the like."));
  }
}
