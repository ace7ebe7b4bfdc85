package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.image.ImageRules;
import java.util.List;

/**
 * In a spec the tag is refused that the rule for task definitions only warns of: two tasks might
 * run two versions on one database.
 */
final class ImageTagMoves implements Rule<Spec> {
  private static final RuleInfo INFO = ImageRules.withoutFixedTag().withSeverity(Severity.ERROR);

  private final List<String> images;

  /**
   * @param images keys of sections with a {@code tag}, with dots
   */
  ImageTagMoves(List<String> images) {
    this.images = List.copyOf(images);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (String key : images) {
      Section image = ImageSection.named(spec, key);
      if (image.text("tag").equals("latest")) {
        findings.add(
            image.at("tag"),
            "The tag `latest` names another image from day to day, so two tasks may run two"
                + " versions.",
            "Name the version that the vendor gave you.");
      }
    }
  }
}
