package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.network.Destination.AwsService;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.network.Endpoint;
import dev.ecsmith.validator.plan.network.Exit;
import dev.ecsmith.validator.plan.network.Network;
import dev.ecsmith.validator.plan.network.Ways;
import dev.ecsmith.validator.rule.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service on Fargate in subnets and a VPC that the plan holds.
 *
 * @param at what names the subnets
 * @param isolated whether its tasks are known not to get to the internet, in whichever of the
 *     subnets they run
 * @param exits what routes of the subnets lead to
 * @param endpoints all that their VPC has
 */
record Placement(
    Service service,
    PlannedTask task,
    Link at,
    Resource vpc,
    boolean isolated,
    Set<Exit> exits,
    List<Resource> tables,
    List<Endpoint> endpoints) {

  /** Those of which it is known that their tasks don't get to the internet. */
  static List<Placement> withoutInternet(Plan plan) {
    return all(plan).stream().filter(Placement::isolated).toList();
  }

  /** Those of a plan of which all of this is known. */
  static List<Placement> all(Plan plan) {
    Network network = Network.of(plan);
    return plan.services().stream()
        .filter(Service::runsOnFargate)
        .flatMap(service -> of(service, network).stream())
        .toList();
  }

  private static Optional<Placement> of(Service service, Network network) {
    if (service.task().isEmpty() || service.network().isEmpty()) {
      return Optional.empty();
    }
    Attributes placed = service.network().get();
    Link subnets = placed.link("subnets", Network.SUBNET);
    boolean publicAddress = !placed.bool("assign_public_ip").knownTo(on -> !on);
    if (!subnets.isWhole() || subnets.resources().stream().anyMatch(Resource::isData)) {
      return Optional.empty();
    }
    List<Ways> ways = subnets.resources().stream().map(network::ways).toList();
    boolean isolated = ways.stream().allMatch(each -> leadsNowhere(each, publicAddress));
    PlannedTask task = service.task().get();
    return vpc(subnets, network)
        .flatMap(
            vpc ->
                network
                    .endpoints(vpc)
                    .map(
                        endpoints ->
                            new Placement(
                                service,
                                task,
                                subnets,
                                vpc,
                                isolated,
                                union(ways),
                                tables(ways),
                                endpoints)));
  }

  private static boolean leadsNowhere(Ways ways, boolean publicAddress) {
    Set<Exit> exits = ways.exits();
    return ways.complete()
        && !exits.contains(Exit.NAT_GATEWAY)
        && !exits.contains(Exit.OTHER)
        && !(publicAddress && exits.contains(Exit.INTERNET_GATEWAY));
  }

  private static Optional<Resource> vpc(Link subnets, Network network) {
    List<Optional<Resource>> vpcs =
        subnets.resources().stream().map(network::vpc).distinct().toList();
    return vpcs.size() == 1 ? vpcs.get(0) : Optional.empty();
  }

  private static List<Resource> tables(List<Ways> ways) {
    return ways.stream().flatMap(each -> each.tables().stream()).distinct().toList();
  }

  private static Set<Exit> union(List<Ways> ways) {
    return Set.copyOf(ways.stream().flatMap(each -> each.exits().stream()).distinct().toList());
  }

  boolean isPublic() {
    return exits.contains(Exit.INTERNET_GATEWAY);
  }

  /** In the words of a sentence. */
  String subnets() {
    return Words.listed(at.resources().stream().map(Resource::address).toList());
  }

  List<Endpoint> leadingTo(AwsService wanted) {
    return endpoints.stream().filter(each -> each.leadsTo(wanted)).toList();
  }
}
