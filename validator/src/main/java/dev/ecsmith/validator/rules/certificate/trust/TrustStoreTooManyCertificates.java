package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

final class TrustStoreTooManyCertificates implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-too-many-certificates",
          Severity.ERROR,
          "A bundle has more CAs than a trust store takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  private final CertificateLimits limits;

  TrustStoreTooManyCertificates(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    int most = limits.trustStore().certificates();
    List<Certificate> all = new ArrayList<>();
    chain.files().forEach(file -> all.addAll(file.certificates()));
    if (chain.usage() == Usage.TRUST_STORE && all.size() > most) {
      all.get(most)
          .origin()
          .report(
              findings,
              "The bundle has "
                  + all.size()
                  + " certificates, and a trust store takes "
                  + most
                  + ".",
              "Leave out CAs that issue no client certificates; roots alone are enough where clients"
                  + " send their chains.");
    }
  }
}
