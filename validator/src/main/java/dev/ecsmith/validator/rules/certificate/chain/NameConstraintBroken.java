package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.GeneralName;
import dev.ecsmith.validator.certificate.NameConstraints;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

final class NameConstraintBroken implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "name-constraint-broken",
          Severity.ERROR,
          "A certificate has a name that a CA above it doesn't allow",
          "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    List<Certificate> path = chain.trustedPath();
    for (int i = 1; i < path.size(); i++) {
      Certificate authority = path.get(i);
      for (Certificate below : path.subList(0, i)) {
        authority
            .extensions()
            .constraints()
            .ifPresent(limits -> check(below, authority, limits, findings));
      }
    }
  }

  private static void check(
      Certificate below, Certificate authority, NameConstraints limits, FindingSink findings) {
    Stream<GeneralName> subject =
        below.subject().text().isEmpty()
            ? Stream.empty()
            : Stream.of(new GeneralName(GeneralName.Kind.DIRECTORY, below.subject().text()));
    Stream.concat(below.extensions().names().stream(), subject)
        .forEach(
            name ->
                limits
                    .refusal(name)
                    .ifPresent(
                        refusal ->
                            below
                                .origin()
                                .report(
                                    findings,
                                    "The certificate of "
                                        + below.name()
                                        + " is for "
                                        + name
                                        + ", and the CA "
                                        + authority.name()
                                        + " "
                                        + refusal
                                        + ".",
                                    "Have it issued by a CA that may certify this name.")));
  }
}
