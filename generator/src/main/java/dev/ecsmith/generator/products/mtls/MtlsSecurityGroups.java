package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.AddressRanges;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may reach whom: tasks call each other through the load balancer, and in no other way. */
final class MtlsSecurityGroups {
  private final StackGroups groups;
  private final List<MtlsService> services;
  private final int port;

  MtlsSecurityGroups(Spec spec, List<MtlsService> services) {
    this.groups = new StackGroups(spec);
    this.services = List.copyOf(services);
    this.port = spec.section("task").number("port");
  }

  /**
   * @param allowed ranges that may reach the load balancer; the VPC where there are none
   */
  List<SecurityGroup> all(Network network, Optional<AddressRanges> allowed) {
    Peer callers =
        allowed
            .map(AddressRanges::peer)
            .orElseGet(() -> new Peer.Ranges(Expression.list(List.of(network.vpcCidr()))));
    Rule httpsOut = new Rule("https", "HTTPS to registries and AWS", 443, StackGroups.EVERYWHERE);
    List<SecurityGroup> all = new ArrayList<>();
    all.add(loadBalancer(callers));
    all.add(tasks(httpsOut));
    all.addAll(groups.ofPlatform(network, httpsOut, StackGroups.TASK));
    return all;
  }

  private SecurityGroup loadBalancer(Peer callers) {
    List<Rule> ingress = new ArrayList<>();
    for (MtlsService service : services) {
      ingress.add(
          new Rule(
              service.label(), "Callers of " + service.name(), service.listenerPort(), callers));
    }
    return groups.group(
        StackGroups.LOAD_BALANCER,
        "Load balancer",
        ingress,
        List.of(new Rule("task", "HTTP to the tasks", port, new Peer.Group(StackGroups.TASK))));
  }

  private SecurityGroup tasks(Rule httpsOut) {
    List<Rule> egress = new ArrayList<>();
    egress.add(httpsOut);
    for (MtlsService service : services) {
      if (service.listenerPort() != httpsOut.port()) {
        egress.add(
            new Rule(
                service.label(),
                "Calls of " + service.name(),
                service.listenerPort(),
                new Peer.Group(StackGroups.LOAD_BALANCER)));
      }
    }
    egress.addAll(groups.furtherEgress());
    return groups.group(
        StackGroups.TASK, "Tasks", List.of(StackGroups.fromLoadBalancer("HTTP", port)), egress);
  }
}
