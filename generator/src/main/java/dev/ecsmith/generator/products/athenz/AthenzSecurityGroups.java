package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import java.util.ArrayList;
import java.util.List;

/** The security groups of tasks that nobody reaches unless the spec says so. */
final class AthenzSecurityGroups {
  private static final Rule HTTPS_OUT =
      new Rule(
          "https",
          "HTTPS to registries and AWS, the token service STS among it",
          443,
          StackGroups.EVERYWHERE);

  private final StackGroups groups;
  private final Section task;
  private final Section zts;

  AthenzSecurityGroups(Spec spec) {
    this.groups = new StackGroups(spec);
    this.task = spec.section("task");
    this.zts = spec.section("zts");
  }

  List<SecurityGroup> all(Network network) {
    List<SecurityGroup> all = new ArrayList<>();
    all.add(groups.group(StackGroups.TASK, "Tasks", ingress(), egress()));
    all.addAll(groups.ofPlatform(network, HTTPS_OUT, StackGroups.TASK));
    return all;
  }

  private List<Rule> ingress() {
    List<Rule> rules = new ArrayList<>();
    for (Section each : task.sections("ingress")) {
      rules.add(
          new Rule(
              "application_" + (rules.size() + 1),
              each.text("description"),
              each.number("port"),
              new Peer.Range(each.text("cidr"))));
    }
    return rules;
  }

  private List<Rule> egress() {
    List<Rule> rules = new ArrayList<>();
    rules.add(HTTPS_OUT);
    int port = zts.number("port");
    // A range that is open already can't be opened once more.
    if (port != HTTPS_OUT.port()) {
      for (String range : zts.texts("cidrs").stream().distinct().toList()) {
        rules.add(
            new Rule("zts_" + rules.size(), "Athenz token service", port, new Peer.Range(range)));
      }
    }
    rules.addAll(groups.furtherEgress());
    return rules;
  }
}
