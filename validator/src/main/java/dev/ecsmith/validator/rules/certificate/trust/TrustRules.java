package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class TrustRules {
  private TrustRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    CertificateLimits limits = CertificateLimits.load();
    return List.of(
        new ClientCertificateNotTrusted(),
        new ClientChainTooDeep(limits),
        new TrustStoreCertificateTooLarge(limits),
        new TrustStoreSubjectsTooLong(limits),
        new TrustStoreTooManyCertificates(limits),
        new TrustedCertificateNotAuthority());
  }
}
