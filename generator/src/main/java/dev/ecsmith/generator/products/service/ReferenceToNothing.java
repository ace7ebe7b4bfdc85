package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Containers refer to secrets, volumes and each other by names. */
final class ReferenceToNothing implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "reference-to-nothing",
          Severity.ERROR,
          "A name refers to a secret, volume or container that the spec does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Set<String> secrets = new TreeSet<>(spec.root().named("secrets").keySet());
    Set<String> containers =
        spec.root().sections("containers").stream()
            .map(container -> container.text("name"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> volumes =
        spec.root().sections("volumes").stream()
            .map(volume -> volume.text("name"))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Section container : spec.root().sections("containers")) {
      Section image = container.section("image");
      if (image.has("sign_in")) {
        judge(image, "sign_in", "secret", secrets, findings);
      }
      for (Section use : container.sections("secrets")) {
        judge(use, "from", "secret", secrets, findings);
      }
      for (Section mount : container.sections("mounts")) {
        judge(mount, "volume", "volume", volumes, findings);
      }
      for (Section other : container.sections("depends_on")) {
        judge(other, "container", "container", containers, findings);
      }
    }
    Section balancer = spec.section("load_balancer");
    if (balancer.has("container")) {
      judge(balancer, "container", "container", containers, findings);
    }
  }

  private static void judge(
      Section holder, String key, String kind, Set<String> known, FindingSink findings) {
    String name = holder.text(key);
    if (!known.contains(name)) {
      findings.add(
          holder.at(key),
          "There is no " + kind + " `" + name + "` in the spec.",
          known.isEmpty()
              ? "Add it under `" + kind + "s`."
              : "Use one of: " + String.join(", ", known) + ".");
    }
  }
}
