package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import java.util.List;
import java.util.Optional;

/** Finds the container that the load balancer reaches. */
final class LoadBalancedContainer {
  private LoadBalancedContainer() {}

  /** The one that is named, or the only one with a port; empty where neither says which. */
  static Optional<Section> of(Spec spec) {
    List<Section> containers = spec.root().sections("containers");
    Optional<String> named = spec.section("load_balancer").optionalText("container");
    List<Section> candidates =
        containers.stream()
            .filter(container -> container.has("port"))
            .filter(
                container -> named.isEmpty() || named.equals(Optional.of(container.text("name"))))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
