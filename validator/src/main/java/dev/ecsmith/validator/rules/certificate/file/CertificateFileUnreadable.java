package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Unread;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A key is rarely at hand where a pipeline runs, so nothing more than a warning. */
final class CertificateFileUnreadable implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-file-unreadable",
          Severity.WARNING,
          "A file of certificates or keys that a spec names can't be read",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Unread each : chain.unread()) {
      each.origin()
          .report(
              findings,
              "Nobody looked at " + each.name() + ": " + each.reason() + ".",
              "Put the file there, relative to the spec, or leave the key out.");
    }
  }
}
