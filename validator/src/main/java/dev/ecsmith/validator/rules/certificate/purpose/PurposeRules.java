package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PurposeRules {
  private PurposeRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    return List.of(
        new CertificateForOtherHost(),
        new CertificateKeyUsageLacking(),
        new CertificateWithoutDnsName(),
        new ExtendedKeyUsageLacking(),
        new LeafIsAuthority());
  }
}
