package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The bundle is copied to S3, and whoever has the key of a CA is the CA. */
final class PrivateKeyInTrustStore implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-key-in-trust-store",
          Severity.ERROR,
          "A private key lies in a bundle that is given away",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    if (chain.usage() == Usage.TRUST_STORE || chain.usage() == Usage.AUTHORITY) {
      chain.files().stream()
          .flatMap(file -> file.keys().stream())
          .forEach(
              key ->
                  key.origin()
                      .report(
                          findings,
                          "A private key stands among the certificates that others shall trust.",
                          "Take it out of the file; if the file was given away already, replace the"
                              + " CA."));
    }
  }
}
