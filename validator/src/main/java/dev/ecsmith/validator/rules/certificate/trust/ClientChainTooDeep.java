package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

final class ClientChainTooDeep implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "client-chain-too-deep",
          Severity.ERROR,
          "More CAs stand above a client than a load balancer goes up",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  /** More are told elsewhere, and each needs its path. */
  private static final int MOST_JUDGED = 100;

  private final CertificateLimits limits;

  ClientChainTooDeep(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    int most = limits.trustStore().depth();
    if (chain.usage() == Usage.CLIENT && chain.trustedPath().size() - 1 > most) {
      List<Certificate> path = chain.trustedPath();
      report(path, "the certificate of " + path.get(0).name(), path.size() - 1, most, findings);
    }
    if (chain.usage() == Usage.TRUST_STORE && chain.all().size() <= MOST_JUDGED) {
      for (Certificate each : chain.all()) {
        List<Certificate> path = chain.pathFrom(each);
        if (path.size() == most + 1) {
          report(path, "what " + path.get(0).name() + " issues", path.size(), most, findings);
        }
      }
    }
  }

  private static void report(
      List<Certificate> path, String what, int depth, int most, FindingSink findings) {
    path.get(0)
        .origin()
        .report(
            findings,
            "Above "
                + what
                + " stand "
                + depth
                + " CAs up to "
                + path.get(path.size() - 1).name()
                + ", and a load balancer goes up "
                + most
                + ".",
            "Have clients' certificates issued by a CA nearer to the root.");
  }
}
