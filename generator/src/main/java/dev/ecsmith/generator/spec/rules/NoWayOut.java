package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Function;

/** Without NAT tasks reach AWS through endpoints alone, and endpoints lead to no other registry. */
final class NoWayOut implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "no-way-out",
          Severity.ERROR,
          "Tasks have no way to the registry of their image",
          "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html");

  private final Function<Spec, List<Entry<String, Section>>> images;

  /**
   * @param images sections with a {@code repository}, each with its key as a person would write it
   */
  NoWayOut(Function<Spec, List<Entry<String, Section>>> images) {
    this.images = images;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section create : spec.section("network").optional("create").stream().toList()) {
      Set<String> told = new HashSet<>();
      if (create.text("nat").equals("none")) {
        for (Entry<String, Section> image : images.apply(spec)) {
          String repository = ImageSection.repository(image.getValue());
          if (!ImageSection.isInEcrOf(image.getValue(), spec.location()) && told.add(repository)) {
            tell(create, repository, image.getKey(), spec.location(), findings);
          }
        }
      }
    }
  }

  private static void tell(
      Section create, String repository, String key, Location location, FindingSink findings) {
    findings.add(
        create.at("nat"),
        "Without NAT gateways tasks can't pull `" + repository + "`.",
        "Set `nat` to per_zone or single, or copy the image to Amazon ECR of account "
            + location.accountId()
            + " in "
            + location.region()
            + " and name the copy in `"
            + key
            + ".repository`.");
  }
}
