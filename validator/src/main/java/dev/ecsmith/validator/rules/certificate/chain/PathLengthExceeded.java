package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.OptionalInt;

/** Those that issued themselves don't count. */
final class PathLengthExceeded implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "path-length-exceeded",
          Severity.ERROR,
          "More CAs stand below a CA than it allows",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.trustedPath();
    int below = 0;
    for (int i = 1; i < path.size(); i++) {
      Certificate authority = path.get(i);
      OptionalInt most = authority.extensions().pathLength();
      if (most.isPresent() && below > most.getAsInt()) {
        authority
            .origin()
            .report(
                findings,
                "The CA "
                    + authority.name()
                    + " allows "
                    + allowed(most.getAsInt())
                    + " between it and a certificate, and there "
                    + (below == 1 ? "is 1." : "are " + below + "."),
                "Have the certificate issued by a CA further up.");
      }
      below += authority.isSelfIssued() ? 0 : 1;
    }
  }

  private static String allowed(int most) {
    return switch (most) {
      case 0 -> "no CA";
      case 1 -> "1 CA";
      default -> most + " CAs";
    };
  }
}
