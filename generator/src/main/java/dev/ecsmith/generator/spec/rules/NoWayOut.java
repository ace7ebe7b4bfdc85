package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Without NAT tasks reach AWS through endpoints alone, and endpoints lead to no other registry. */
final class NoWayOut implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "no-way-out",
          Severity.ERROR,
          "Tasks have no way to the registry of their image",
          "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html");

  private final List<String> images;

  /**
   * @param images keys of sections with a {@code repository}, with dots
   */
  NoWayOut(List<String> images) {
    this.images = List.copyOf(images);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section create : spec.section("network").optional("create").stream().toList()) {
      for (String key : images) {
        Section image = ImageSection.named(spec, key);
        if (create.text("nat").equals("none") && !ImageSection.isInEcrOf(image, spec.location())) {
          findings.add(
              create.at("nat"),
              "Without NAT gateways tasks can't pull `" + image.text("repository") + "`.",
              "Set `nat` to per_zone or single, or copy the image to Amazon ECR of account "
                  + spec.location().accountId()
                  + " in "
                  + spec.location().region()
                  + " and name the copy in `"
                  + key
                  + ".repository`.");
        }
      }
    }
  }
}
