package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.PublicKey;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateKeyWeak implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-key-weak",
          Severity.ERROR,
          "The key of a certificate is too weak for TLS programs",
          "https://csrc.nist.gov/pubs/sp/800/131/a/r2/final");

  private final CertificateLimits limits;

  CertificateKeyWeak(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      PublicKey key = each.key();
      if (!key.sound()) {
        report(
            each,
            "is no sound key of " + key.family() + ", so that anybody may forge its signatures",
            findings);
      } else if (key.bits() > 0 && key.bits() < least(key)) {
        report(
            each,
            "has " + key.bits() + " bits; TLS programs want at least " + least(key),
            findings);
      }
    }
  }

  private int least(PublicKey key) {
    return switch (key.family()) {
      case "RSA" -> limits.weak().leastRsaBits();
      case "DSA" -> limits.weak().leastDsaBits();
      case "EC" -> limits.weak().leastCurveBits();
      default -> 0;
    };
  }

  private static void report(Certificate each, String fault, FindingSink findings) {
    each.origin()
        .report(
            findings,
            "The key of the certificate of " + each.name() + " " + fault + ".",
            "Have it issued for a new key: RSA 2048 or EC secp256r1.");
  }
}
