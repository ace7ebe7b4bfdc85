package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The trust store has no revocation list, so a stolen key is of use until its certificate ends. */
final class ClientCertificateLongLived implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "client-certificate-long-lived",
          Severity.WARNING,
          "Client certificates that can't be revoked are valid for years",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  private final MtlsFacts facts;

  ClientCertificateLongLived(MtlsFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (MtlsAuthority.of(spec).external()) {
      return;
    }
    Section certificates = spec.section("client_certificates");
    int days = certificates.number("days");
    if (days > facts.longestClientCertificateDays()) {
      findings.add(
          certificates.at("days"),
          "A client certificate of "
              + days
              + " days can't be revoked, so who steals its key may use it for all that time.",
          "Use at most "
              + facts.longestClientCertificateDays()
              + " days, and issue new certificates in time.");
    }
  }
}
