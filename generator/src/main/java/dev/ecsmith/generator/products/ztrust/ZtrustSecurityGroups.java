package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;

/** One security group for each part, with rules that name each other. */
final class ZtrustSecurityGroups {
  static final String LOAD_BALANCER = "load_balancer";
  static final String TASK = "task";
  static final String DATABASE = "database";
  static final String INSTANCES = "instances";
  static final String ENDPOINTS = "endpoints";

  private static final Peer EVERYWHERE = new Peer.Range("0.0.0.0/0");

  private final Spec spec;
  private final Section task;
  private final Section hosting;
  private final int databasePort;
  private final int clusterPort;

  ZtrustSecurityGroups(Spec spec, ZtrustFacts facts) {
    this.spec = spec;
    this.task = spec.section("task");
    this.hosting = spec.section("database").section("hosting");
    this.databasePort = new ZtrustDatabase(spec, facts).port();
    this.clusterPort = facts.clusterPort();
  }

  List<SecurityGroup> all(Network network) {
    List<SecurityGroup> groups = new ArrayList<>();
    groups.add(loadBalancer());
    groups.add(tasks());
    if (!hosting.has("external")) {
      groups.add(database());
    }
    if (ClusterSection.hasOwnInstances(spec)) {
      groups.add(group(INSTANCES, "Container instances", List.of(), List.of(https(EVERYWHERE))));
    }
    if (network instanceof Network.Created created && !created.interfaceEndpoints().isEmpty()) {
      groups.add(endpoints());
    }
    return groups;
  }

  private SecurityGroup loadBalancer() {
    Peer allowed = new Peer.Ranges(Expression.reference("var.allowed_cidr_blocks"));
    return group(
        LOAD_BALANCER,
        "Load balancer",
        List.of(
            new Rule("http", "HTTP from users, redirected to HTTPS", 80, allowed),
            new Rule("https", "HTTPS from users", 443, allowed)),
        List.of(new Rule("task", "HTTPS to the tasks", port(), new Peer.Group(TASK))));
  }

  private SecurityGroup tasks() {
    List<Rule> ingress = new ArrayList<>();
    List<Rule> egress = new ArrayList<>();
    ingress.add(
        new Rule(
            "load_balancer",
            "HTTPS from the load balancer",
            port(),
            new Peer.Group(LOAD_BALANCER)));
    egress.add(https(EVERYWHERE));
    egress.add(
        hosting
            .optional("external")
            .map(
                external ->
                    new Rule(
                        "database",
                        "Database",
                        databasePort,
                        new Peer.Range(external.text("cidr"))))
            .orElseGet(
                () -> new Rule("database", "Database", databasePort, new Peer.Group(DATABASE))));
    if (task.flag("clustering")) {
      Peer each = new Peer.Group(TASK);
      ingress.add(new Rule("cluster", "Other tasks of the cluster", clusterPort, each));
      ingress.add(new Rule("cluster_https", "HTTPS from other tasks", port(), each));
      egress.add(new Rule("cluster", "Other tasks of the cluster", clusterPort, each));
      egress.add(new Rule("cluster_https", "HTTPS to other tasks", port(), each));
    }
    int number = 0;
    for (Section further : task.sections("egress")) {
      number++;
      egress.add(
          new Rule(
              "further_" + number,
              further.text("description"),
              further.number("port"),
              new Peer.Range(further.text("cidr"))));
    }
    return group(TASK, "Tasks", ingress, egress);
  }

  private SecurityGroup database() {
    return group(
        DATABASE,
        "Database",
        List.of(new Rule("task", "Queries of the tasks", databasePort, new Peer.Group(TASK))),
        List.of());
  }

  private SecurityGroup endpoints() {
    List<Rule> ingress = new ArrayList<>();
    ingress.add(new Rule("task", "HTTPS from the tasks", 443, new Peer.Group(TASK)));
    if (ClusterSection.hasOwnInstances(spec)) {
      ingress.add(
          new Rule("instances", "HTTPS from container instances", 443, new Peer.Group(INSTANCES)));
    }
    return group(ENDPOINTS, "VPC endpoints", ingress, List.of());
  }

  private SecurityGroup group(String label, String part, List<Rule> ingress, List<Rule> egress) {
    return new SecurityGroup(
        label,
        spec.name() + "-" + label.replace('_', '-'),
        part + " of " + spec.name(),
        ingress,
        egress);
  }

  private int port() {
    return task.number("port");
  }

  private static Rule https(Peer peer) {
    return new Rule("https", "HTTPS to registries, AWS and identity providers", 443, peer);
  }
}
