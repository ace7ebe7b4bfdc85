package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class StrengthRules {
  private StrengthRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    CertificateLimits limits = CertificateLimits.load();
    return List.of(
        new CertificateKeyNotSupported(limits),
        new CertificateKeyWeak(limits),
        new CertificateVersionNotSupported(),
        new KeyFamilyDiffersFromIssuer(),
        new SignatureHashWeak(limits),
        new SignatureNotSupported(limits));
  }
}
