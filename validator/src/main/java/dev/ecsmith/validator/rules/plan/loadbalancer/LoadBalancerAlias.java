package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A record that is an alias for a load balancer.
 *
 * @param block the alias
 */
record LoadBalancerAlias(Resource record, Attributes block, Resource loadBalancer) {
  static List<LoadBalancerAlias> in(Plan plan) {
    List<LoadBalancerAlias> found = new ArrayList<>();
    for (Resource record : plan.ofType("aws_route53_record")) {
      record
          .block("alias")
          .ifPresent(
              alias ->
                  alias
                      .link("name", LoadBalancing.typesOfLoadBalancers())
                      .only()
                      .ifPresent(lb -> found.add(new LoadBalancerAlias(record, alias, lb))));
    }
    return List.copyOf(found);
  }

  /** The whole name, as the zone makes it of that of the record. */
  Optional<String> host() {
    Optional<String> zone =
        record
            .link("zone_id", "aws_route53_zone")
            .only()
            .flatMap(named -> named.string("name").known())
            .map(LoadBalancerAlias::bare);
    Value<String> name = record.string("name");
    if (zone.isEmpty() || name.isUnknown()) {
      return Optional.empty();
    }
    String host = bare(name.known().orElse(""));
    boolean whole = host.equals(zone.get()) || host.endsWith("." + zone.get());
    return Optional.of(whole ? host : host.isEmpty() ? zone.get() : host + "." + zone.get());
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
