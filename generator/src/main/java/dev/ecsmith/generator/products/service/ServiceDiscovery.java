package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Namespace;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code discovery}, which a spec may do without. */
final class ServiceDiscovery {
  private final Optional<Section> section;

  ServiceDiscovery(Spec spec) {
    this.section = spec.root().optional("discovery");
  }

  /**
   * The namespace with the service in it.
   *
   * @param service its label
   */
  Optional<Namespace> namespace(String service) {
    return section.map(
        discovery ->
            new Namespace(
                discovery.text("namespace"),
                List.of(new Namespace.Entry(service, discovery.text("name")))));
  }

  /** Where tasks are found. */
  Optional<String> host() {
    return section.map(discovery -> discovery.text("name") + "." + discovery.text("namespace"));
  }

  /** Lets callers in, who don't come through the load balancer. */
  List<Rule> callers(int port) {
    List<Rule> rules = new ArrayList<>();
    for (Section discovery : section.stream().toList()) {
      for (String cidr : discovery.texts("allowed_cidrs")) {
        rules.add(
            new Rule(
                "caller_" + (rules.size() + 1),
                "Callers who look the tasks up",
                port,
                new Peer.Range(cidr)));
      }
    }
    return rules;
  }
}
