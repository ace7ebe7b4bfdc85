package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** An external CA issues by its own rules, and its bundle is there already. */
final class MtlsKeyWithoutEffect implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (MtlsAuthority.of(spec).external()) {
      judge(
          spec.section("client_certificates"),
          "days",
          "an external CA, which decides that itself",
          findings);
      judge(
          spec.section("trust_store"),
          "key",
          "an external CA, whose bundle is named under `ca.external.bundle`",
          findings);
    }
  }

  private static void judge(Section section, String key, String reason, FindingSink findings) {
    if (section.has(key)) {
      findings.add(
          section.at(key), "`" + key + "` has no effect with " + reason + ".", "Remove it.");
    }
  }
}
