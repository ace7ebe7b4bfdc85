package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.KeyUsage;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

final class CertificateKeyUsageLacking implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-key-usage-lacking",
          Severity.ERROR,
          "The key usage of a certificate leaves no way to use it in TLS",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .leaf()
        .filter(leaf -> wanted(chain).stream().noneMatch(leaf.extensions()::allows))
        .ifPresent(
            leaf ->
                leaf.origin()
                    .report(
                        findings,
                        "The key usage of the certificate of "
                            + leaf.name()
                            + " has none of "
                            + labels(wanted(chain))
                            + ", which TLS needs.",
                        "Have it issued with digitalSignature."));
  }

  private static List<KeyUsage> wanted(CertificateChain chain) {
    return chain.usage() == Usage.CLIENT
        ? List.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_AGREEMENT)
        : List.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT, KeyUsage.KEY_AGREEMENT);
  }

  private static String labels(List<KeyUsage> usages) {
    return String.join(", ", usages.stream().map(KeyUsage::label).toList());
  }
}
