package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Weak hashes are told elsewhere. */
final class SignatureNotSupported implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "signature-not-supported",
          Severity.ERROR,
          "Load balancers verify no client certificates with such a signature",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  private final CertificateLimits limits;

  SignatureNotSupported(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> judged =
        switch (chain.usage()) {
          case CLIENT -> chain.path();
          case TRUST_STORE -> chain.all();
          case SERVER, TARGET, AUTHORITY -> List.of();
        };
    for (Certificate each : judged) {
      String hash = each.signature().hash();
      if (!limits.client().hashes().contains(hash) && !limits.weak().hashes().contains(hash)) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " is signed with "
                    + each.signature().name()
                    + "; load balancers verify signatures of RSA and EC keys over "
                    + String.join(", ", limits.client().hashes())
                    + ".",
                "Have it issued by a CA with such a key.");
      }
    }
  }
}
