package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class FileRules {
  private FileRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    return List.of(
        new CertificateFileMalformed(),
        new CertificateFileUnreadable(),
        new CertificateMissing(),
        new CertificateNotPem(),
        new PrivateKeyEncrypted(),
        new PrivateKeyInTrustStore(),
        new PrivateKeyMissing(),
        new PrivateKeyOfOtherCertificate(),
        new PrivateKeyReadableByOthers());
  }
}
