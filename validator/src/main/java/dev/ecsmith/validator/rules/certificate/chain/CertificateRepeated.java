package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * In a chain it certifies itself the second time; in a bundle it counts twice against the limits.
 */
final class CertificateRepeated implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-repeated",
          Severity.ERROR,
          "A certificate stands twice in a chain or a bundle",
          "https://docs.aws.amazon.com/acm/latest/userguide/troubleshoot-import.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .repeated()
        .forEach(
            each ->
                each.origin()
                    .report(
                        findings,
                        "The certificate of " + each.name() + " stands here a second time.",
                        "Take it out."));
  }
}
