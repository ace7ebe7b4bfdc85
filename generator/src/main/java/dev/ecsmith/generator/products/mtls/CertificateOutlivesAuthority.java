package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** AWS Private CA refuses to issue a certificate that ends after that of the CA. */
final class CertificateOutlivesAuthority implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-outlives-authority",
          Severity.ERROR,
          "A certificate is to be valid for longer than the CA that issues it",
          "https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html");

  private final MtlsFacts facts;

  CertificateOutlivesAuthority(MtlsFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    MtlsAuthority authority = MtlsAuthority.of(spec);
    for (Section create : authority.created().stream().toList()) {
      int lived = authority.issuingDays().orElseThrow();
      int client = spec.section("client_certificates").number("days");
      boolean requested = !spec.section("certificate").has("existing");
      if (requested && lived <= facts.serverCertificateDays()) {
        findings.add(
            create.at("years"),
            "The CA that issues certificates is valid for "
                + lived
                + " days, and a certificate that ACM requests from it for "
                + facts.serverCertificateDays()
                + ".",
            "Use more `years`"
                + (create.flag("subordinate") ? ", of which a subordinate CA gets half." : "."));
      }
      if (lived < client) {
        findings.add(
            spec.section("client_certificates").at("days"),
            "Client certificates of "
                + client
                + " days would outlive the CA that issues them, which is valid for "
                + lived
                + ".",
            "Use at most " + lived + " `days`, or more `years` for the CA.");
      }
    }
  }
}
