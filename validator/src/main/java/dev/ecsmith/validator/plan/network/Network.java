package dev.ecsmith.validator.plan.network;

import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The VPCs, subnets, route tables and endpoints of a plan. */
public final class Network {
  public static final String SUBNET = "aws_subnet";
  public static final String VPC = TableLink.VPC;

  private static final String TABLES = "route_table_ids";

  private final Plan plan;
  private final Routes routes;
  private final Map<Resource, Set<Resource>> tables = new HashMap<>();
  private final Set<Resource> mayHaveOther = new HashSet<>();
  private final Map<Resource, Set<Resource>> mainTables = new HashMap<>();
  private final List<Resource> vague = new ArrayList<>();

  private Network(Plan plan) {
    this.plan = plan;
    this.routes = new Routes(plan);
  }

  public static Network of(Plan plan) {
    return plan.view(Network.class, Network::read);
  }

  private static Network read(Plan plan) {
    Network network = new Network(plan);
    plan.ofType("aws_route_table_association").forEach(network::addAssociation);
    plan.ofType("aws_main_route_table_association").forEach(network::addMain);
    return network;
  }

  private void addAssociation(Resource association) {
    Link subnets = association.link("subnet_id", SUBNET);
    if (subnets.isNone()) {
      return;
    }
    TableLink named = TableLink.of(association);
    if (!subnets.complete()) {
      vague.add(association);
    }
    for (Resource subnet : subnets.resources()) {
      tables.computeIfAbsent(subnet, s -> new LinkedHashSet<>()).addAll(named.tables());
      if (!named.complete()) {
        mayHaveOther.add(subnet);
      }
    }
    if (subnets.resources().size() > 1) {
      subnets.resources().forEach(each -> tables.get(each).addAll(main(each)));
    }
  }

  private void addMain(Resource association) {
    Link vpcs = association.link("vpc_id", VPC);
    TableLink named = TableLink.of(association);
    if (!vpcs.complete() || !named.complete()) {
      vague.add(association);
    }
    for (Resource vpc : vpcs.resources()) {
      mainTables.computeIfAbsent(vpc, v -> new LinkedHashSet<>()).addAll(named.tables());
    }
  }

  private List<Resource> main(Resource subnet) {
    return vpc(subnet).map(vpc -> List.copyOf(mainTables.getOrDefault(vpc, Set.of(vpc)))).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The VPC of what names one; nothing where the plan doesn't make it. */
  public Optional<Resource> vpc(Resource resource) {
    return resource.link("vpc_id", VPC).only().filter(vpc -> !vpc.isData());
  }

  /** Where traffic of a subnet can go. */
  public Ways ways(Resource subnet) {
    List<Resource> own = List.copyOf(tables.getOrDefault(subnet, Set.of()));
    List<Resource> used = own.isEmpty() ? main(subnet) : own;
    Set<Exit> exits = EnumSet.noneOf(Exit.class);
    used.forEach(table -> exits.addAll(routes.of(table)));
    return new Ways(
        used,
        exits,
        !used.isEmpty()
            && vague.stream().noneMatch(each -> each.mayName(subnet))
            && !mayHaveOther.contains(subnet)
            && used.stream().allMatch(this::isKnown));
  }

  /** The main table of a VPC that was there before may have got routes from elsewhere. */
  private boolean isKnown(Resource table) {
    return !table.isData()
        && routes.areKnown(table)
        && (!table.type().equals(VPC)
            || plan.isNew(table)
            || !table.namedBy(TableLink.DEFAULT_TABLE, "default_route_table_id").isEmpty());
  }

  /**
   * The endpoints of a VPC; nothing where there may be others than the plan tells: where it can't
   * say of each to which VPC and service it belongs, and where a VPC that was there before has none
   * in this plan.
   */
  public Optional<List<Endpoint>> endpoints(Resource vpc) {
    List<Endpoint> found = new ArrayList<>();
    for (Resource resource : plan.ofType(Endpoint.TYPE)) {
      Link vpcs = resource.link("vpc_id", VPC);
      if (!vpcs.complete() && resource.mayName(vpc)) {
        return Optional.empty();
      }
      if (vpcs.resources().contains(vpc)) {
        Optional<Endpoint> endpoint = Endpoint.of(resource);
        if (endpoint.isEmpty()) {
          return Optional.empty();
        }
        found.add(endpoint.get());
      }
    }
    return found.isEmpty() && !plan.isNew(vpc) ? Optional.empty() : Optional.of(found);
  }

  /** The route tables that lead to a gateway; nothing where there may be others. */
  public Optional<Set<Resource>> tables(Endpoint gateway) {
    Set<Resource> found = new LinkedHashSet<>();
    Resource resource = gateway.resource();
    if (resource.attributes().list(TABLES).isKnown() || resource.isWritten(TABLES)) {
      TableLink named = TableLink.of(resource, TABLES);
      if (!named.complete()) {
        return Optional.empty();
      }
      found.addAll(named.tables());
    }
    for (Resource association : plan.ofType("aws_vpc_endpoint_route_table_association")) {
      Link endpoints = association.link("vpc_endpoint_id", Endpoint.TYPE);
      TableLink named = TableLink.of(association);
      boolean its = endpoints.resources().contains(resource);
      boolean maybe = !endpoints.complete() && association.mayName(resource);
      if (maybe || (its && !named.complete())) {
        return Optional.empty();
      }
      if (its) {
        found.addAll(named.tables());
      }
    }
    return Optional.of(found);
  }
}
