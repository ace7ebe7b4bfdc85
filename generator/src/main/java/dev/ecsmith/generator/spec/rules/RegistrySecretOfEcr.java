package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The execution role signs in to Amazon ECR, which takes no credentials of a secret. */
final class RegistrySecretOfEcr implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section secrets = spec.section("secrets");
    if (ImageSection.isInEcr(spec) && secrets.has("registry")) {
      findings.add(
          secrets.at("registry"),
          "`registry` has no effect, because the image lies in Amazon ECR, to which the execution"
              + " role signs in.",
          "Remove it.");
    }
  }
}
