package dev.ecsmith.validator.rules.certificate.validity;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.time.Duration;

/** ACM doesn't renew what was imported. */
final class CertificateEndsSoon implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-ends-soon",
          Severity.WARNING,
          "A certificate ends within 30 days",
          "https://docs.aws.amazon.com/config/latest/developerguide/acm-certificate-expiration-check.html");

  /** As long as AWS Config and Security Hub look ahead. */
  private static final Duration NOTICE = Duration.ofDays(30);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    for (Certificate each : chain.allUsed()) {
      if (!each.notAfter().isBefore(chain.now())
          && each.notAfter().isBefore(chain.now().plus(NOTICE))) {
        each.origin()
            .report(
                findings,
                "The certificate of "
                    + each.name()
                    + " ends on "
                    + Day.of(each.notAfter())
                    + ", in "
                    + Day.distance(chain.now(), each.notAfter())
                    + ".",
                "Have it issued again before then; ACM doesn't renew what was imported.");
      }
    }
  }
}
