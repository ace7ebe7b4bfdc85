package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** A container with two volumes in one place does not start. */
final class MountRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "mount-repeated",
          Severity.ERROR,
          "Two volumes are mounted at one place of a container",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section container : spec.root().sections("containers")) {
      Set<String> paths = new HashSet<>();
      for (Section mount : container.sections("mounts")) {
        String path = mount.text("path");
        if (!paths.add(path)) {
          findings.add(
              mount.at("path"),
              "The container `"
                  + container.text("name")
                  + "` has a volume at `"
                  + path
                  + "` already.",
              "Choose another path, or remove one of them.");
        }
      }
    }
  }
}
