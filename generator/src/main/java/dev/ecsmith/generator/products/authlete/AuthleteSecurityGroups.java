package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.authlete.AuthleteServices.Service;
import dev.ecsmith.generator.products.authlete.AuthleteServices.Valkey;
import dev.ecsmith.generator.spec.LoadBalancerSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The security groups of Authlete. The playbook takes one for all tasks, and no other. */
final class AuthleteSecurityGroups {
  static final String VALKEY = "valkey";

  private final StackGroups groups;
  private final Spec spec;
  private final AuthleteServices services;
  private final AuthleteDatabase database;

  AuthleteSecurityGroups(Spec spec, AuthleteFacts facts) {
    this.groups = new StackGroups(spec);
    this.spec = spec;
    this.services = new AuthleteServices(spec, facts);
    this.database = new AuthleteDatabase(spec, facts);
  }

  List<SecurityGroup> all(Network network) {
    List<SecurityGroup> all = new ArrayList<>();
    all.add(loadBalancers());
    all.add(tasks());
    services.valkey().map(this::valkey).ifPresent(all::add);
    all.add(groups.fileSystem());
    if (database.external().isEmpty()) {
      all.add(groups.database(database.port()));
    }
    all.addAll(groups.ofPlatform(network, httpsOut(), StackGroups.TASK));
    return all;
  }

  /** One for all four: what users may reach is the same. */
  private SecurityGroup loadBalancers() {
    Peer allowed = LoadBalancerSection.allowed(spec).peer();
    List<Rule> egress = new ArrayList<>();
    ports()
        .forEach(
            (port, titles) ->
                egress.add(
                    new Rule("port_" + port, titles, port, new Peer.Group(StackGroups.TASK))));
    return groups.group(
        StackGroups.LOAD_BALANCER,
        "Load balancers",
        List.of(
            new Rule("http", "HTTP from users, redirected to HTTPS", 80, allowed),
            new Rule("https", "HTTPS from users", 443, allowed)),
        egress);
  }

  private SecurityGroup tasks() {
    List<Rule> ingress = new ArrayList<>();
    List<Rule> egress = new ArrayList<>();
    egress.add(httpsOut());
    ports()
        .forEach(
            (port, titles) -> {
              ingress.add(
                  new Rule(
                      "load_balancer_" + port,
                      titles + " from the load balancers",
                      port,
                      new Peer.Group(StackGroups.LOAD_BALANCER)));
              ingress.add(
                  new Rule(
                      "task_" + port,
                      titles + " from other tasks",
                      port,
                      new Peer.Group(StackGroups.TASK)));
              egress.add(
                  new Rule(
                      "task_" + port,
                      titles + " of other tasks",
                      port,
                      new Peer.Group(StackGroups.TASK)));
            });
    for (Valkey valkey : services.valkey().stream().toList()) {
      Rule rule =
          new Rule(
              "valkey", "Valkey, through its load balancer", valkey.port(), new Peer.Group(VALKEY));
      ingress.add(rule);
      egress.add(rule);
    }
    egress.add(StackGroups.toFileSystem());
    egress.add(
        new Rule(
            "database",
            "Database",
            database.port(),
            database
                .external()
                .<Peer>map(external -> new Peer.Range(external.text("cidr")))
                .orElseGet(() -> new Peer.Group(StackGroups.DATABASE))));
    egress.addAll(groups.furtherEgress());
    return groups.group(StackGroups.TASK, "Tasks", ingress, egress);
  }

  private SecurityGroup valkey(Valkey valkey) {
    Rule rule = new Rule("task", "Valkey", valkey.port(), new Peer.Group(StackGroups.TASK));
    return groups.group(VALKEY, "Load balancer of Valkey", List.of(rule), List.of(rule));
  }

  /** Each port once, with the services that listen there: a rule can't be made twice. */
  private SortedMap<Integer, String> ports() {
    return services.all().stream()
        .collect(
            Collectors.toMap(
                Service::port,
                service -> service.facts().title(),
                (first, second) -> first + ", " + second,
                TreeMap::new));
  }

  private static Rule httpsOut() {
    return new Rule("https", "HTTPS to registries and AWS", 443, StackGroups.EVERYWHERE);
  }
}
