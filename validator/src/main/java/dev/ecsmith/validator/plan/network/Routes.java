package dev.ecsmith.validator.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The routes of route tables, whether they stand in the table or are resources of their own. */
final class Routes {
  private static final String ROUTE = "route";
  private static final String NAT = "nat_gateway_id";
  private static final String GATEWAY = "gateway_id";
  private static final List<String> OTHERS =
      List.of(
          "carrier_gateway_id",
          "core_network_arn",
          "egress_only_gateway_id",
          "instance_id",
          "local_gateway_id",
          "network_interface_id",
          "odb_network_arn",
          "transit_gateway_id",
          "vpc_endpoint_id",
          "vpc_peering_connection_id");

  private final Map<Resource, Set<Exit>> exits = new HashMap<>();
  private final List<Resource> vague = new ArrayList<>();

  /** Routes that another table of the plan may have as well are exits of each. */
  Routes(Plan plan) {
    vague.addAll(plan.ofType("aws_vpn_gateway_route_propagation"));
    for (String type : List.of(TableLink.TABLE, TableLink.DEFAULT_TABLE)) {
      plan.ofType(type).forEach(this::addTable);
    }
    for (Resource route : plan.ofType("aws_route")) {
      TableLink tables = TableLink.of(route);
      if (!tables.complete()) {
        vague.add(route);
      }
      tables.tables().forEach(table -> addRoute(table, route.attributes(), true));
    }
  }

  Set<Exit> of(Resource table) {
    return exits.getOrDefault(table, Set.of());
  }

  /** Whether nothing else in the plan may be a route of a table. */
  boolean areKnown(Resource table) {
    return vague.stream().noneMatch(each -> each.mayName(table));
  }

  private void addTable(Resource resource) {
    Optional<Resource> itself = TableLink.canonical(resource);
    if (itself.isEmpty()) {
      vague.add(resource);
    }
    itself.ifPresent(
        table -> {
          resource.blocks(ROUTE).forEach(route -> addRoute(table, route, false));
          boolean unknown = !resource.attributes().knowsBlocks(ROUTE) && resource.isWritten(ROUTE);
          boolean learned = resource.attributes().list("propagating_vgws").isKnown();
          if (unknown || learned) {
            add(table, Exit.OTHER);
          }
        });
  }

  /**
   * @param computed whether the provider fills in what the configuration leaves out
   */
  private void addRoute(Resource table, Attributes route, boolean computed) {
    if (isSet(route, NAT, computed)) {
      add(table, Exit.NAT_GATEWAY);
    }
    if (isSet(route, GATEWAY, computed)) {
      gateway(route).ifPresent(exit -> add(table, exit));
    }
    if (OTHERS.stream().anyMatch(each -> isSet(route, each, computed))) {
      add(table, Exit.OTHER);
    }
  }

  private void add(Resource table, Exit exit) {
    exits.computeIfAbsent(table, t -> EnumSet.noneOf(Exit.class)).add(exit);
  }

  private static boolean isSet(Attributes route, String attribute, boolean computed) {
    Value<String> value = route.string(attribute);
    return value.isKnown()
        || (value.isUnknown() && (!computed || route.resource().isWritten(attribute)));
  }

  /** Nothing for the route inside the VPC. */
  private static Optional<Exit> gateway(Attributes route) {
    Value<String> id = route.string(GATEWAY);
    if (id.knownTo("local"::equals)) {
      return Optional.empty();
    }
    Link internet = route.link(GATEWAY, "aws_internet_gateway");
    Link vpn = route.link(GATEWAY, "aws_vpn_gateway");
    boolean isInternet =
        id.knownTo(text -> text.startsWith("igw-"))
            || (!internet.resources().isEmpty() && vpn.resources().isEmpty());
    return Optional.of(isInternet ? Exit.INTERNET_GATEWAY : Exit.OTHER);
  }
}
