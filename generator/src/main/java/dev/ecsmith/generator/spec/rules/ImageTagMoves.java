package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.image.ImageRules;
import java.util.List;
import java.util.function.Function;

/**
 * In a spec the tag is refused that the rule for task definitions only warns of: two tasks might
 * run two versions on one database.
 */
final class ImageTagMoves implements Rule<Spec> {
  private static final RuleInfo INFO = ImageRules.withoutFixedTag().withSeverity(Severity.ERROR);

  private final Function<Spec, List<Section>> images;

  /**
   * @param images sections with a {@code tag}
   */
  ImageTagMoves(Function<Spec, List<Section>> images) {
    this.images = images;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section image : images.apply(spec)) {
      if (image.text("tag").equals("latest")) {
        findings.add(
            image.at("tag"),
            "The tag `latest` names another image from day to day, so two tasks may run two"
                + " versions.",
            "Name one version.");
      }
    }
  }
}
