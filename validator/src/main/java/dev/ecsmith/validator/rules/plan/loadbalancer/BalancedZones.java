package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The Availability Zones of a load balancer's subnets, all of them known.
 *
 * @param at where the subnets are named
 * @param zones of each subnet
 */
record BalancedZones(Node at, List<String> zones) {
  /** Others are Local Zones and Wavelength Zones, of which one may do. */
  private static final Pattern AVAILABILITY_ZONE = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d[a-z]");

  /** Nothing where they aren't known, or where AWS has other rules for them. */
  static Optional<BalancedZones> of(Resource loadBalancer) {
    Link link = loadBalancer.link("subnets", "aws_subnet");
    boolean whole = link.isWhole() && loadBalancer.blocks("subnet_mapping").isEmpty();
    boolean ordinary =
        link.resources().stream()
            .allMatch(
                subnet ->
                    subnet.string("outpost_arn").isAbsent()
                        && subnet
                            .string("availability_zone")
                            .knownTo(zone -> AVAILABILITY_ZONE.matcher(zone).matches()));
    List<String> zones =
        link.resources().stream()
            .flatMap(subnet -> subnet.string("availability_zone").known().stream())
            .toList();
    return whole && ordinary ? Optional.of(new BalancedZones(link.at(), zones)) : Optional.empty();
  }

  Set<String> distinct() {
    return new TreeSet<>(zones);
  }

  /** The first zone that has several subnets. */
  Optional<String> repeated() {
    return zones.stream()
        .filter(zone -> zones.stream().filter(zone::equals).count() > 1)
        .findFirst();
  }
}
