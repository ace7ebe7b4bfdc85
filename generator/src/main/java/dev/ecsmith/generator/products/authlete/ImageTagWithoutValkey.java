package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Where Valkey is off, nothing copies its image. */
final class ImageTagWithoutValkey implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  private final AuthleteFacts facts;

  ImageTagWithoutValkey(AuthleteFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section tags = spec.section("images").section("tags");
    facts.images().stream()
        .filter(AuthleteFacts.Image::withValkeyAlone)
        .filter(image -> spec.section("valkey").has("disabled") && tags.has(image.name()))
        .forEach(
            image ->
                findings.add(
                    tags.at(image.name()),
                    "The tag of `" + image.name() + "` has no effect, because Valkey is disabled.",
                    "Remove it."));
  }
}
