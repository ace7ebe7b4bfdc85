package dev.ecsmith.generator.products.service;

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
import dev.ecsmith.generator.stack.Autoscaling;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.Identity;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.generator.stack.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a spec of containers to a stack. */
final class ServiceStack {
  private static final String SERVICE = "main";

  private final Spec spec;
  private final Section task;
  private final Section balancer;
  private final StackGroups groups;
  private final Section container;
  private final int port;

  ServiceStack(Spec spec) {
    this.spec = spec;
    this.task = spec.section("task");
    this.balancer = spec.section("load_balancer");
    this.groups = new StackGroups(spec);
    this.container =
        LoadBalancedContainer.of(spec)
            .orElseThrow(() -> new IllegalStateException("A rule lets no other spec pass"));
    this.port = container.number("port");
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    Certificate certificate = CertificateSection.certificate(spec);
    LogGroup logGroup = LogSection.logGroup(spec);
    ServiceSecrets secrets = ServiceSecrets.of(spec);
    ServiceVolumes volumes = new ServiceVolumes(spec);
    Optional<FileSystem> files = volumes.fileSystem(network);
    StackRoles roles = StackRoles.of(spec, List.copyOf(secrets.all()), volumes.permissions(files));
    Optional<Database> database = new ServiceDatabase(spec).created(network);
    TaskDefinition definition =
        new ServiceTask(spec, secrets, logGroup, database, files).definition(roles);
    List<Part> parts = new ArrayList<>();
    parts.add(Address.https(SERVICE, "Where users reach the service.", spec.hostname()));
    parts.add(LoadBalancerSection.allowed(spec));
    parts.addAll(securityGroups(network));
    parts.addAll(CertificateSection.zones(spec));
    parts.add(certificate);
    parts.add(LoadBalancerSection.loadBalancer(spec, network, certificate));
    parts.add(targetGroup());
    CertificateSection.aliasRecord(spec, LoadBalancerSection.LABEL).ifPresent(parts::add);
    parts.add(logGroup);
    parts.addAll(secrets.all());
    parts.addAll(roles.all());
    database.ifPresent(parts::add);
    files.ifPresent(parts::add);
    new ServiceDiscovery(spec).namespace(SERVICE).ifPresent(parts::add);
    parts.add(service(network, definition));
    spec.root().optional("autoscaling").map(ServiceStack::autoscaling).ifPresent(parts::add);
    return new Stack(identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  /** What the user calls it says more than what ecsmith does. */
  private Identity identity() {
    Identity known = spec.identity();
    return new Identity(
        known.product(),
        known.name(),
        known.name(),
        known.location(),
        known.disposable(),
        known.tags());
  }

  private List<SecurityGroup> securityGroups(Network network) {
    Rule httpsOut = new Rule("https", "HTTPS to registries and AWS", 443, StackGroups.EVERYWHERE);
    List<Rule> egress = new ArrayList<>();
    egress.add(httpsOut);
    List<SecurityGroup> all = new ArrayList<>();
    all.add(groups.loadBalancer(balancer.text("protocol"), port));
    Optional<Integer> databasePort = new ServiceDatabase(spec).port();
    databasePort.ifPresent(
        number ->
            egress.add(
                new Rule("database", "Database", number, new Peer.Group(StackGroups.DATABASE))));
    List<Rule> instancesOut = new ArrayList<>();
    instancesOut.add(httpsOut);
    if (new ServiceVolumes(spec).any()) {
      egress.add(StackGroups.toFileSystem());
      instancesOut.add(StackGroups.toFileSystem());
      all.add(groups.fileSystem());
    }
    egress.addAll(groups.furtherEgress());
    List<Rule> ingress = new ArrayList<>();
    ingress.add(StackGroups.fromLoadBalancer(balancer.text("protocol"), port));
    ingress.addAll(new ServiceDiscovery(spec).callers(port));
    all.add(groups.group(StackGroups.TASK, "Tasks", ingress, egress));
    databasePort.map(groups::database).ifPresent(all::add);
    all.addAll(groups.ofPlatform(network, instancesOut, List.of(StackGroups.TASK)));
    return all;
  }

  private TargetGroup targetGroup() {
    return new TargetGroup(
        LoadBalancerSection.LABEL,
        spec.name(),
        balancer.text("protocol"),
        port,
        HealthSection.check(spec),
        balancer.number("stickiness"),
        LoadBalancerSection.DEREGISTRATION_SECONDS);
  }

  private Service service(Network network, TaskDefinition definition) {
    return new Service(
        SERVICE,
        spec.name(),
        task.number("desired_count"),
        definition,
        ClusterSection.capacityProvider(spec),
        network.subnets(SubnetKind.PRIVATE),
        false,
        StackGroups.TASK,
        List.of(new Service.Target(LoadBalancerSection.LABEL, container.text("name"), port)),
        HealthSection.gracePeriodSeconds(spec),
        task.flag("execute_command"),
        Service.Replacement.WITHOUT_GAP);
  }

  private static Autoscaling autoscaling(Section section) {
    List<Autoscaling.Target> targets = new ArrayList<>();
    section.optionalNumber("cpu").map(Autoscaling.Target.Cpu::new).ifPresent(targets::add);
    section.optionalNumber("memory").map(Autoscaling.Target.Memory::new).ifPresent(targets::add);
    section
        .optionalNumber("requests")
        .map(
            value ->
                new Autoscaling.Target.Requests(
                    value, LoadBalancerSection.LABEL, LoadBalancerSection.LABEL))
        .ifPresent(targets::add);
    return new Autoscaling(
        SERVICE,
        section.number("min"),
        section.number("max"),
        targets,
        section.number("scale_in_cooldown"),
        section.number("scale_out_cooldown"));
  }
}
