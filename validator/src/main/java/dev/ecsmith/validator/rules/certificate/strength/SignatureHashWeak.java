package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The signature on a root is worth nothing anyway, since it is trusted as it is. */
final class SignatureHashWeak implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "signature-hash-weak",
          Severity.ERROR,
          "A certificate is signed over a hash that can be forged",
          "https://csrc.nist.gov/pubs/sp/800/131/a/r2/final");

  private final CertificateLimits limits;

  SignatureHashWeak(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      if (limits.weak().hashes().contains(each.signature().hash()) && !each.isSelfIssued()) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " is signed with "
                    + each.signature().name()
                    + ", which can be forged and which TLS programs refuse.",
                "Have it issued again with SHA-256.");
      }
    }
  }
}
