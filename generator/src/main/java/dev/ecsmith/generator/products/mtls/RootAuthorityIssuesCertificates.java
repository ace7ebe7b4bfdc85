package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A root that is in use every day can't be taken away without new trust everywhere. */
final class RootAuthorityIssuesCertificates implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "root-authority-issues-certificates",
          Severity.WARNING,
          "A root CA issues certificates itself in an environment that is to last",
          "https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (spec.root().flag("disposable")) {
      return;
    }
    for (Section create : MtlsAuthority.of(spec).created().stream().toList()) {
      if (!create.flag("subordinate")) {
        findings.add(
            create.at("subordinate"),
            "The root CA issues the certificates itself, so replacing it means new trust for every"
                + " client.",
            "Set `subordinate` to true, or `disposable` to true if this is a trial.");
      }
    }
  }
}
