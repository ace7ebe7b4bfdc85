package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/** The rules that specs of containers are judged by. */
final class ServiceRules {
  private ServiceRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all() {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofWayOut(
                spec -> images(spec).stream().map(image -> Map.entry("image", image)).toList()),
            SectionRules.ofNames(),
            SectionRules.ofSize(),
            SectionRules.ofImages(ServiceRules::images),
            SectionRules.ofSecrets(ServiceRules::secrets),
            own())
        .flatMap(List::stream)
        .toList();
  }

  static List<Section> images(Spec spec) {
    return spec.root().sections("containers").stream()
        .map(container -> container.section("image"))
        .toList();
  }

  private static List<Entry<String, Node>> secrets(Spec spec) {
    return spec.root().members("secrets").stream()
        .map(member -> Map.entry(member.name(), member.value()))
        .toList();
  }

  private static List<Rule<Spec>> own() {
    return List.of(
        new AutoscalingContradictory(),
        new EnvironmentVariableRepeated(),
        new KeyOfServiceWithoutEffect(),
        new LoadBalancedContainerUnclear(),
        new MountRepeated(),
        new ReferenceToNothing(),
        new SecretLabelMalformed(),
        new VolumeRepeated());
  }
}
