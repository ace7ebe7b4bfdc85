package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** OpenSSL makes no request, and AWS Private CA no certificate, with a longer common name. */
final class CommonNameTooLong implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "common-name-too-long",
          Severity.ERROR,
          "The common name on a certificate is longer than X.509 allows",
          "https://www.rfc-editor.org/rfc/rfc5280#appendix-A.1");

  private final MtlsFacts facts;

  CommonNameTooLong(MtlsFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (MtlsService service : MtlsService.of(spec)) {
      int length = service.host().length();
      if (length > facts.longestCommonName()) {
        findings.add(
            service.section().at("name"),
            "The common name `"
                + service.host()
                + "` has "
                + length
                + " characters, and X.509 allows "
                + facts.longestCommonName()
                + ".",
            "Use a shorter name, or a shorter `domain`.");
      }
    }
  }
}
