package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;

/** The security groups of ZTrust SSO, whose tasks may form a cluster. */
final class ZtrustSecurityGroups {
  private static final String PROTOCOL = "HTTPS";

  private final StackGroups groups;
  private final Section task;
  private final Section hosting;
  private final int port;
  private final int databasePort;
  private final int clusterPort;

  ZtrustSecurityGroups(Spec spec, ZtrustFacts facts) {
    this.groups = new StackGroups(spec);
    this.task = spec.section("task");
    this.hosting = spec.section("database").section("hosting");
    this.port = task.number("port");
    this.databasePort = new ZtrustDatabase(spec, facts).port();
    this.clusterPort = facts.clusterPort();
  }

  List<SecurityGroup> all(Network network) {
    List<SecurityGroup> all = new ArrayList<>();
    all.add(groups.loadBalancer(PROTOCOL, port));
    all.add(tasks());
    if (!hosting.has("external")) {
      all.add(groups.database(databasePort));
    }
    all.addAll(groups.ofPlatform(network, httpsOut(), StackGroups.TASK));
    return all;
  }

  private SecurityGroup tasks() {
    List<Rule> ingress = new ArrayList<>();
    List<Rule> egress = new ArrayList<>();
    ingress.add(StackGroups.fromLoadBalancer(PROTOCOL, port));
    egress.add(httpsOut());
    egress.add(
        new Rule(
            "database",
            "Database",
            databasePort,
            hosting
                .optional("external")
                .<Peer>map(external -> new Peer.Range(external.text("cidr")))
                .orElseGet(() -> new Peer.Group(StackGroups.DATABASE))));
    if (task.flag("clustering")) {
      Peer each = new Peer.Group(StackGroups.TASK);
      ingress.add(new Rule("cluster", "Other tasks of the cluster", clusterPort, each));
      ingress.add(new Rule("cluster_https", "HTTPS from other tasks", port, each));
      egress.add(new Rule("cluster", "Other tasks of the cluster", clusterPort, each));
      egress.add(new Rule("cluster_https", "HTTPS to other tasks", port, each));
    }
    egress.addAll(groups.furtherEgress());
    return groups.group(StackGroups.TASK, "Tasks", ingress, egress);
  }

  private static Rule httpsOut() {
    return new Rule(
        "https", "HTTPS to registries, AWS and identity providers", 443, StackGroups.EVERYWHERE);
  }
}
