package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** ACM imports it, and clients refuse it unless they were told of it. */
final class CertificateSelfSigned implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-self-signed",
          Severity.WARNING,
          "A certificate was issued by nobody but itself",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    boolean shown =
        chain.usage() == Usage.SERVER || (chain.usage() == Usage.CLIENT && !chain.hasTrusted());
    chain
        .leaf()
        .filter(leaf -> shown && leaf.isSelfSigned())
        .ifPresent(
            leaf ->
                leaf.origin()
                    .report(
                        findings,
                        "The certificate of "
                            + leaf.name()
                            + " is signed with its own key, so that nobody trusts it who wasn't"
                            + " told to.",
                        "Have it issued by a CA that its users trust."));
  }
}
