package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** ACM requests private certificates from AWS Private CA and from nobody else. */
final class CertificateWithoutAuthority implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-without-authority",
          Severity.ERROR,
          "A certificate is to be requested from a CA that ACM can't ask",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (MtlsAuthority.of(spec).external() && !spec.section("certificate").has("existing")) {
      findings.add(
          spec.root().at("certificate"),
          "The CA is an external one, from which ACM can't request the certificate of the load"
              + " balancer.",
          "Import a certificate for *."
              + spec.root().text("domain")
              + " into ACM, and name it under `certificate.existing`.");
    }
  }
}
