package dev.ecsmith.generator.products.ztrust;

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
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a spec of ZTrust SSO to a stack. */
final class ZtrustStack {
  private final Spec spec;
  private final Section task;
  private final ZtrustFacts facts;

  ZtrustStack(Spec spec, ZtrustFacts facts) {
    this.spec = spec;
    this.task = spec.section("task");
    this.facts = facts;
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    Certificate certificate = CertificateSection.certificate(spec);
    LogGroup logGroup = LogSection.logGroup(spec);
    ZtrustSecrets secrets = ZtrustSecrets.of(spec);
    StackRoles roles = StackRoles.of(spec, secrets.all());
    Optional<Database> database = new ZtrustDatabase(spec, facts).created(network);
    TaskDefinition definition =
        new ZtrustTask(spec, facts, secrets, roles).definition(logGroup, database);
    List<Part> parts = new ArrayList<>();
    parts.add(
        Address.https(
            "main", "Where users reach " + spec.profile().title() + ".", spec.hostname()));
    parts.add(LoadBalancerSection.allowed(spec));
    parts.addAll(new ZtrustSecurityGroups(spec, facts).all(network));
    parts.addAll(CertificateSection.zones(spec));
    parts.add(certificate);
    parts.add(LoadBalancerSection.loadBalancer(spec, network, certificate));
    parts.add(targetGroup());
    CertificateSection.aliasRecord(spec, LoadBalancerSection.LABEL).ifPresent(parts::add);
    parts.add(logGroup);
    parts.addAll(secrets.all());
    parts.addAll(roles.all());
    database.ifPresent(parts::add);
    parts.add(service(network, definition));
    return new Stack(spec.identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  private TargetGroup targetGroup() {
    return new TargetGroup(
        LoadBalancerSection.LABEL,
        spec.name(),
        "HTTPS",
        task.number("port"),
        HealthSection.check(spec),
        spec.section("load_balancer").number("stickiness"),
        LoadBalancerSection.DEREGISTRATION_SECONDS);
  }

  private Service service(Network network, TaskDefinition definition) {
    return new Service(
        "main",
        spec.name(),
        task.number("desired_count"),
        definition,
        ClusterSection.capacityProvider(spec),
        network.subnets(SubnetKind.PRIVATE),
        false,
        StackGroups.TASK,
        List.of(
            new Service.Target(
                LoadBalancerSection.LABEL, task.text("container_name"), task.number("port"))),
        HealthSection.gracePeriodSeconds(spec),
        task.flag("execute_command"),
        Service.Replacement.WITHOUT_GAP);
  }
}
