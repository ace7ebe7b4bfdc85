package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertificateFile.Access;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class PrivateKeyReadableByOthers implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-key-readable-by-others",
          Severity.WARNING,
          "Everybody on the machine may read a private key",
          "https://www.openssl.org/docs/manmaster/man1/openssl-genpkey.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (CertificateFile file : chain.allFiles()) {
      if (file.access() == Access.EVERYBODY) {
        file.keys()
            .forEach(
                key ->
                    key.origin()
                        .report(
                            findings,
                            "Everybody on this machine may read the file of the private key.",
                            "Take that right away: chmod 600."));
      }
    }
  }
}
