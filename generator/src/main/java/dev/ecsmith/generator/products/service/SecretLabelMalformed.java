package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.regex.Pattern;

/** What a spec calls a secret is what Terraform calls it too. */
final class SecretLabelMalformed implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "secret-label-malformed",
          Severity.ERROR,
          "A secret is called by something that is no name in Terraform",
          "https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers");

  private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]{0,49}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (ObjectNode.Member secret : spec.root().members("secrets")) {
      if (!LABEL.matcher(secret.name()).matches()) {
        findings.addAtKey(
            secret,
            "`" + secret.name() + "` can't be what a secret is called.",
            "Use up to 50 lower-case letters, digits and underscores; begin with a letter.");
      }
    }
  }
}
