package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** The execution role signs in to Amazon ECR, which takes no credentials of a secret. */
final class RegistrySecretOfEcr implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  private final List<String> images;

  /**
   * @param images keys of sections with a {@code repository}, with dots
   */
  RegistrySecretOfEcr(List<String> images) {
    this.images = List.copyOf(images);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section secrets = spec.section("secrets");
    boolean allInEcr =
        images.stream().map(key -> ImageSection.named(spec, key)).allMatch(ImageSection::isInEcr);
    if (allInEcr && secrets.has("registry")) {
      findings.add(
          secrets.at("registry"),
          "`registry` has no effect, because "
              + (images.size() == 1 ? "the image lies" : "all images lie")
              + " in Amazon ECR, to which the execution role signs in.",
          "Remove it.");
    }
  }
}
