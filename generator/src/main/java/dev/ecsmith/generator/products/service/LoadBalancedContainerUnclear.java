package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** The load balancer reaches one container, on its port. */
final class LoadBalancedContainerUnclear implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balanced-container-unclear",
          Severity.ERROR,
          "A spec does not say which container the load balancer reaches",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (LoadBalancedContainer.of(spec).isPresent()) {
      return;
    }
    Section balancer = spec.section("load_balancer");
    List<String> withPort =
        spec.root().sections("containers").stream()
            .filter(container -> container.has("port"))
            .map(container -> container.text("name"))
            .toList();
    if (withPort.isEmpty()) {
      findings.add(
          spec.root().at("containers"),
          "No container has a `port` for the load balancer to reach.",
          "Give the one that serves requests its `port`.");
    } else if (balancer.has("container")) {
      findings.add(
          balancer.at("container"),
          "The container `" + balancer.text("container") + "` is not one with a `port`.",
          "Use " + oneOf(withPort) + ", or give it a `port`.");
    } else {
      findings.add(
          spec.root().at("containers"),
          withPort.size() + " containers have a port, and the load balancer reaches one.",
          "Say which under `load_balancer.container`: " + oneOf(withPort) + ".");
    }
  }

  private static String oneOf(List<String> names) {
    return names.stream().distinct().collect(Collectors.joining(" or "));
  }
}
