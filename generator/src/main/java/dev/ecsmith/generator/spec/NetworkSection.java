package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.CidrBlock;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.schemas.VpcEndpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The section {@code network}: a VPC that is there, or one to create. */
public final class NetworkSection {
  private NetworkSection() {}

  /** The network that a spec asks for. */
  public static Network network(Spec spec) {
    return network(spec, List.of());
  }

  /**
   * The same where tasks call AWS themselves.
   *
   * @param services that they call, which need an endpoint where there is no other way out
   */
  public static Network network(Spec spec, List<String> services) {
    Section network = spec.section("network");
    return network
        .optional("existing")
        .<Network>map(existing -> existing(existing, spec))
        .orElseGet(() -> created(network.section("create"), spec, services));
  }

  private static Network existing(Section existing, Spec spec) {
    return new Network.Existing(
        existing.text("vpc_id"),
        existing.offers("public_subnets") ? existing.texts("public_subnets") : List.of(),
        spec.tasksArePublic() ? List.of() : existing.texts("private_subnets"));
  }

  private static Network created(Section create, Spec spec, List<String> services) {
    CidrBlock cidr =
        CidrBlock.parse(create.text("cidr"))
            .orElseThrow(() -> new IllegalStateException("cidr-malformed lets no other pass"));
    List<String> names = create.texts("zones").stream().sorted().toList();
    if (spec.tasksArePublic()) {
      return new Network.Created(cidr, publicZones(cidr, names), Network.Nat.NONE, List.of());
    }
    Network.Nat nat = Network.Nat.valueOf(create.text("nat").toUpperCase(Locale.ROOT));
    return new Network.Created(
        cidr,
        zones(cidr, names),
        nat,
        nat == Network.Nat.NONE ? endpoints(spec, services) : List.of());
  }

  private static List<Network.InterfaceEndpoint> endpoints(Spec spec, List<String> further) {
    VpcEndpoints endpoints = VpcEndpoints.load();
    List<String> services = new ArrayList<>(endpoints.tasks());
    services.addAll(further);
    if (ClusterSection.hasOwnInstances(spec)) {
      services.addAll(endpoints.containerInstances());
    }
    if (spec.executesCommands()) {
      services.addAll(endpoints.executeCommand());
    }
    VpcEndpoints.Partition partition =
        endpoints
            .partition(spec.location().partition())
            .orElseThrow(() -> new IllegalStateException("Location knows these partitions only"));
    return services.stream()
        .sorted()
        .map(
            service ->
                new Network.InterfaceEndpoint(
                    service, partition.endpointService(service, spec.location().region())))
        .toList();
  }

  /**
   * Eight equal parts, whatever the number of zones: public ones first, then private ones, so that
   * a zone can be added later without moving the others.
   */
  private static List<Network.Zone> zones(CidrBlock cidr, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> new Network.Zone(names.get(i), cidr.part(3, i), Optional.of(cidr.part(3, i + 4))))
        .toList();
  }

  /** The same without the private ones, for which there is room should they be wanted later. */
  private static List<Network.Zone> publicZones(CidrBlock cidr, List<String> names) {
    return zones(cidr, names).stream()
        .map(zone -> new Network.Zone(zone.name(), zone.publicCidr(), Optional.empty()))
        .toList();
  }
}
