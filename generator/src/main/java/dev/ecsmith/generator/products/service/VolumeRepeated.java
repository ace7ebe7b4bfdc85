package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** Containers say by its name which volume they mount. */
final class VolumeRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "volume-repeated",
          Severity.ERROR,
          "Two volumes of a spec have one name",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Set<String> names = new HashSet<>();
    for (Section volume : spec.root().sections("volumes")) {
      String name = volume.text("name");
      if (!names.add(name)) {
        findings.add(
            volume.at("name"),
            "There is a volume `" + name + "` already.",
            "Choose another name, or remove one of them.");
      }
    }
  }
}
