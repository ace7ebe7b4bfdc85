package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.network.Destination;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.rule.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tasks need, and nothing leads them to.
 *
 * @param endpoints those that would lead to services of AWS, each with a reason
 * @param hosts those to which nothing but the internet leads, each with a reason
 */
record Unreachable(Map<String, String> endpoints, Map<String, String> hosts) {
  static Unreachable from(Placement placement, List<EgressNeed> needs) {
    Map<String, String> endpoints = new LinkedHashMap<>();
    Map<String, String> hosts = new LinkedHashMap<>();
    for (EgressNeed need : needs) {
      if (need.destination() instanceof Destination.AwsService service
          && placement.leadingTo(service).isEmpty()) {
        endpoints.putIfAbsent(service.endpointService(), need.reason());
      }
      if (need.destination() instanceof Destination.PublicHost host) {
        hosts.putIfAbsent(host.host(), need.reason());
      }
    }
    return new Unreachable(endpoints, hosts);
  }

  boolean isEmpty() {
    return endpoints.isEmpty() && hosts.isEmpty();
  }

  /** For the middle of a sentence: {@code "x and y (for an ECR image) and z (for `secrets`)"}. */
  String phrase() {
    Map<String, List<String>> byReason =
        Stream.of(endpoints, hosts)
            .flatMap(each -> each.entrySet().stream())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return Words.listed(
        byReason.entrySet().stream()
            .map(each -> Words.listed(each.getValue()) + " (for " + each.getKey() + ")")
            .toList());
  }

  /**
   * What would lead there.
   *
   * @param way another than endpoints, which leads to all of it
   */
  String hint(String way) {
    if (!hosts.isEmpty()) {
      return way + "; no VPC endpoint leads to " + Words.listed(List.copyOf(hosts.keySet())) + ".";
    }
    return way
        + ", or add "
        + (endpoints.size() == 1 ? "this VPC endpoint." : "these VPC endpoints.");
  }
}
