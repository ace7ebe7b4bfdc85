package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.PrivateKey;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class PrivateKeyEncrypted implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-key-encrypted",
          Severity.ERROR,
          "A private key is encrypted, and ACM imports none that is",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain.keys().stream()
        .filter(PrivateKey::encrypted)
        .forEach(
            key ->
                key.origin()
                    .report(
                        findings,
                        "The private key is encrypted, and ACM imports only keys that are not.",
                        "Write it once more without a password, to a file that only you can read:"
                            + " openssl pkey -in KEY -out NEW."));
  }
}
