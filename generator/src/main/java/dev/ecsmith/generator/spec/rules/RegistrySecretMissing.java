package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** To Amazon ECR the execution role signs in; any other registry wants a secret. */
final class RegistrySecretMissing implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registry-secret-missing",
          Severity.ERROR,
          "The image lies in a registry to which nobody signs in",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section secrets = spec.section("secrets");
    if (!ImageSection.isInEcr(spec) && !secrets.has("registry")) {
      findings.add(
          spec.root().at("secrets"),
          "`secrets` has no `registry`, and `"
              + ImageSection.repository(spec)
              + "` is not in Amazon ECR.",
          "Add `registry`: the sign-in to the registry, with the JSON keys username and password.");
    }
  }
}
