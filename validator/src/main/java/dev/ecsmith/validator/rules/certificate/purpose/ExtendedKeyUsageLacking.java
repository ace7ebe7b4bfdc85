package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A CA that has the extension limits what stands below it. */
final class ExtendedKeyUsageLacking implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "extended-key-usage-lacking",
          Severity.ERROR,
          "A certificate is for other purposes than TLS servers or clients",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    String wanted = chain.usage() == Usage.CLIENT ? "clientAuth" : "serverAuth";
    for (Certificate each : chain.trustedPath()) {
      each.extensions()
          .extendedKeyUsage()
          .filter(purposes -> !purposes.contains(wanted))
          .ifPresent(
              purposes ->
                  each.origin()
                      .report(
                          findings,
                          "The certificate of "
                              + each.name()
                              + " is for "
                              + String.join(", ", purposes.stream().sorted().toList())
                              + ", and not for "
                              + wanted
                              + ".",
                          "Have it issued with the extended key usage " + wanted + "."));
    }
  }
}
