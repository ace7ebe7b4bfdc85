package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor asks for a certificate that nothing else shares. */
final class CertificateIsWildcard implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-is-wildcard",
          Severity.WARNING,
          "The certificate is a wildcard, which other servers may share",
          "https://docs.keeper.io/sso-connect-cloud/device-approvals/automator/custom-ssl-certificate");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section existing : spec.section("certificate").optional("existing").stream().toList()) {
      existing
          .optionalText("domain_name")
          .filter(name -> name.startsWith("*."))
          .ifPresent(
              name ->
                  findings.add(
                      existing.at("domain_name"),
                      "The certificate for `"
                          + name
                          + "` is a wildcard, and the vendor asks for one"
                          + " that nothing shares.",
                      "Name a certificate for " + spec.hostname() + ", or have one requested."));
    }
  }
}
