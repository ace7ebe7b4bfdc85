package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What the reader couldn't make sense of. */
final class CertificateFileMalformed implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-file-malformed",
          Severity.ERROR,
          "A file of certificates or keys can't be read as it is",
          "https://www.rfc-editor.org/rfc/rfc7468");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (CertificateFile file : chain.allFiles()) {
      for (SyntaxFault fault : file.faults()) {
        findings.add(file.document(), fault.range(), Pointer.ROOT, fault.message(), fault.hint());
      }
    }
  }
}
