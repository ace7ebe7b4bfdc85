package dev.ecsmith.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Elastic Load Balancing takes.
 *
 * @param ranges of numbers that resources hold
 * @param listenerProtocols by the type of the load balancer
 * @param targetGroupProtocols to which a listener of a protocol can forward
 * @param versionsOnHttps versions of HTTP to targets that only an HTTPS listener can forward with
 * @param healthCheckCodes of HTTP
 * @param grpcCodes of a target group whose protocol version is gRPC
 * @param stickiness protocols of target groups by the kind of stickiness that they can have
 * @param slowStartAlgorithm the one algorithm that goes with slow start
 * @param valuesOfRule most values of all conditions of a rule together
 * @param wildcardsOfRule most wildcards in these
 * @param verifyingListeners most listeners of a load balancer that verify client certificates
 * @param extraOidcParameters most parameters that are added to the redirect to who signs users in
 */
public record LoadBalancerLimits(
    List<Range> ranges,
    Map<String, List<String>> listenerProtocols,
    Map<String, List<String>> targetGroupProtocols,
    List<String> versionsOnHttps,
    List<Codes> healthCheckCodes,
    Codes grpcCodes,
    Map<String, List<String>> stickiness,
    String slowStartAlgorithm,
    int valuesOfRule,
    int wildcardsOfRule,
    int verifyingListeners,
    int extraOidcParameters) {
  /**
   * The numbers that an attribute can have.
   *
   * @param types of the resources, in Terraform's words
   * @param path names of the blocks on the way, and of the attribute
   * @param unit empty for a plain number
   * @param loadBalancer the type of load balancer that has such an attribute; empty for any
   */
  public record Range(
      List<String> types,
      List<String> path,
      long lowest,
      long highest,
      String unit,
      String loadBalancer) {
    public Range {
      types = List.copyOf(types);
      path = List.copyOf(path);
    }

    public boolean holds(long number) {
      return number >= lowest && number <= highest;
    }
  }

  /**
   * Codes that a target can answer a health check with, to count as healthy.
   *
   * @param protocols of the target group
   */
  public record Codes(List<String> protocols, int lowest, int highest) {
    public Codes {
      protocols = List.copyOf(protocols);
    }
  }

  public LoadBalancerLimits {
    ranges = List.copyOf(ranges);
    listenerProtocols = Map.copyOf(listenerProtocols);
    targetGroupProtocols = Map.copyOf(targetGroupProtocols);
    versionsOnHttps = List.copyOf(versionsOnHttps);
    healthCheckCodes = List.copyOf(healthCheckCodes);
    stickiness = Map.copyOf(stickiness);
  }

  /** From the table that is shipped with ecsmith. */
  public static LoadBalancerLimits load() {
    Map<String, Object> table = JsonResource.object("reference/load-balancer-limits.json");
    return new LoadBalancerLimits(
        JsonResource.objects(table, "ranges").stream().map(LoadBalancerLimits::range).toList(),
        lists(table, "listener_protocols"),
        lists(table, "target_group_protocols"),
        JsonResource.strings(table, "protocol_versions_on_https"),
        JsonResource.objects(table, "health_check_codes").stream()
            .map(row -> codes(row, JsonResource.strings(row, "protocols")))
            .toList(),
        codes(JsonResource.object(table, "grpc_codes"), List.of()),
        lists(table, "stickiness"),
        JsonResource.string(table, "slow_start_algorithm"),
        JsonResource.integer(table, "values_of_a_rule"),
        JsonResource.integer(table, "wildcards_of_a_rule"),
        JsonResource.integer(table, "verifying_listeners"),
        JsonResource.integer(table, "extra_oidc_parameters"));
  }

  /** Codes for a target group of a protocol; nothing for one that isn't known. */
  public Optional<Codes> codes(String protocol) {
    return healthCheckCodes.stream()
        .filter(codes -> codes.protocols().contains(protocol))
        .findFirst();
  }

  private static Range range(Map<String, Object> row) {
    return new Range(
        JsonResource.strings(row, "types"),
        List.of(JsonResource.string(row, "attribute").split("/")),
        JsonResource.integer(row, "lowest"),
        JsonResource.integer(row, "highest"),
        JsonResource.string(row, "unit"),
        row.containsKey("of") ? JsonResource.string(row, "of") : "");
  }

  private static Codes codes(Map<String, Object> row, List<String> protocols) {
    return new Codes(
        protocols, JsonResource.integer(row, "lowest"), JsonResource.integer(row, "highest"));
  }

  private static Map<String, List<String>> lists(Map<String, Object> table, String key) {
    Map<String, Object> rows = JsonResource.object(table, key);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    rows.keySet().forEach(name -> lists.put(name, JsonResource.strings(rows, name)));
    return lists;
  }
}
