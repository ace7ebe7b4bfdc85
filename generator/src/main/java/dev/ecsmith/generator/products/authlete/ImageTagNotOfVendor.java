package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * The playbook copies images by these tags; with another one it finds none, or one that differs.
 */
final class ImageTagNotOfVendor implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "image-tag-not-of-vendor",
          Severity.ERROR,
          "An image has another tag than its vendor's guide says, without the vendor's word",
          "https://www.authlete.com/kb/deployment/on-premises/aws-ecs-deployment-installation-guide");

  private final AuthleteFacts facts;

  ImageTagNotOfVendor(AuthleteFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section images = spec.section("images");
    if (images.flag("approved_by_vendor")) {
      return;
    }
    Section tags = images.section("tags");
    for (AuthleteFacts.Image image : facts.images()) {
      tags.optionalText(image.name())
          .filter(tag -> !tag.equals(image.tag()))
          .ifPresent(
              tag ->
                  findings.add(
                      tags.at(image.name()),
                      "The tag of the image `"
                          + image.name()
                          + "` is `"
                          + image.tag()
                          + "` in Authlete's guide, and not `"
                          + tag
                          + "`.",
                      "Remove it, or set `approved_by_vendor` to true if Authlete told you to use"
                          + " it."));
    }
  }
}
