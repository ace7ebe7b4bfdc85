package dev.ecsmith.validator.rules.certificate.validity;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ValidityRules {
  private ValidityRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    return List.of(
        new CertificateEndsSoon(),
        new CertificateExpired(),
        new CertificateNotYetValid(),
        new IssuerEndsBeforeCertificate());
  }
}
