package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.HealthSection;
import dev.ecsmith.generator.spec.LoadBalancerSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Address;
import dev.ecsmith.generator.stack.AddressRanges;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.SingleTask;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.schemas.KeeperFacts;
import java.util.ArrayList;
import java.util.List;

/** Maps a spec of Keeper Automator to a stack. */
final class KeeperStack {
  private static final String SERVICE = "main";
  private static final String PROTOCOL = "HTTP";

  private final Spec spec;
  private final KeeperFacts facts;
  private final Section task;
  private final StackGroups groups;

  KeeperStack(Spec spec, KeeperFacts facts) {
    this.spec = spec;
    this.facts = facts;
    this.task = spec.section("task");
    this.groups = new StackGroups(spec);
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    Certificate certificate = CertificateSection.certificate(spec);
    LogGroup logGroup = LogSection.logGroup(spec);
    KeeperSecrets secrets = KeeperSecrets.of(spec);
    StackRoles roles = StackRoles.of(spec, secrets.all());
    AddressRanges admins =
        new AddressRanges(
            "admin_cidr_blocks",
            "Address ranges of those who test the Automator.",
            spec.section("load_balancer").texts("admin_cidrs"),
            true);
    List<Part> parts = new ArrayList<>();
    parts.add(
        Address.https(SERVICE, "Where the Keeper cloud reaches the Automator.", spec.hostname()));
    parts.add(admins);
    parts.add(loadBalancerGroup(admins));
    parts.add(taskGroup());
    parts.addAll(CertificateSection.zones(spec));
    parts.add(certificate);
    parts.add(LoadBalancerSection.httpsOnly(spec, network, certificate));
    parts.add(targetGroup());
    CertificateSection.aliasRecord(spec, LoadBalancerSection.LABEL).ifPresent(parts::add);
    parts.add(logGroup);
    parts.addAll(secrets.all());
    parts.addAll(roles.all());
    parts.add(service(network, logGroup, secrets, roles));
    if (!spec.section("automator").flag("initialized")) {
      parts.add(new SingleTask(SERVICE));
    }
    return new Stack(spec.identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  private SecurityGroup loadBalancerGroup(AddressRanges admins) {
    List<Rule> ingress = new ArrayList<>();
    for (String address : facts.tenantRegion(spec.root().text("tenant_region")).addresses()) {
      ingress.add(
          new Rule(
              "keeper_" + (ingress.size() + 1),
              "HTTPS from the Keeper cloud",
              443,
              new Peer.Range(address)));
    }
    ingress.add(new Rule("admins", "HTTPS from those who test it", 443, admins.peer()));
    return groups.group(
        StackGroups.LOAD_BALANCER,
        "Load balancer",
        ingress,
        List.of(
            new Rule(
                "task",
                PROTOCOL + " to the tasks",
                facts.port(),
                new Peer.Group(StackGroups.TASK))));
  }

  private SecurityGroup taskGroup() {
    return groups.group(
        StackGroups.TASK,
        "Tasks",
        List.of(StackGroups.fromLoadBalancer(PROTOCOL, facts.port())),
        List.of(
            new Rule(
                "https",
                "HTTPS to the Keeper cloud, registries and AWS",
                443,
                StackGroups.EVERYWHERE)));
  }

  private TargetGroup targetGroup() {
    return new TargetGroup(
        LoadBalancerSection.LABEL,
        spec.name(),
        PROTOCOL,
        facts.port(),
        HealthSection.check(facts.healthPath(), "200"),
        0,
        LoadBalancerSection.DEREGISTRATION_SECONDS);
  }

  private Service service(
      Network network, LogGroup logGroup, KeeperSecrets secrets, StackRoles roles) {
    boolean publicTasks = spec.tasksArePublic();
    return new Service(
        SERVICE,
        spec.name(),
        task.number("desired_count"),
        new KeeperTask(spec, facts).definition(logGroup, secrets, roles),
        ClusterSection.capacityProvider(spec),
        network.subnets(publicTasks ? SubnetKind.PUBLIC : SubnetKind.PRIVATE),
        publicTasks,
        StackGroups.TASK,
        List.of(new Service.Target(LoadBalancerSection.LABEL, KeeperTask.CONTAINER, facts.port())),
        HealthSection.gracePeriodSeconds(spec),
        task.flag("execute_command"),
        Service.Replacement.WITHOUT_GAP);
  }
}
