package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateForeignToChain implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-foreign-to-chain",
          Severity.ERROR,
          "A certificate has nothing to do with the chain",
          "https://docs.aws.amazon.com/acm/latest/userguide/troubleshoot-import.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .strangers()
        .forEach(
            each ->
                each.origin()
                    .report(
                        findings,
                        "The certificate of "
                            + each.name()
                            + " is no part of the chain of "
                            + chain.path().get(0).name()
                            + ".",
                        "Take it out, or put in what leads to it; `ecsmith certs --fix` prints the"
                            + " chain without it."));
  }
}
