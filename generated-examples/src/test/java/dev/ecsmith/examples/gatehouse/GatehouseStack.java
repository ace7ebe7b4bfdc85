package dev.ecsmith.examples.gatehouse;

import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.HealthSection;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.LoadBalancerSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Address;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.generator.stack.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps a spec of Gatehouse to a stack. */
final class GatehouseStack {
  /** Names of variables that a spec can't set, since they are set here. */
  static final Set<String> OWN_VARIABLES = Set.of("ISSUER", "PUBLIC_URL", "SESSION_KEY");

  private static final String CONTAINER = "gatehouse";

  private final Spec spec;
  private final Section task;

  GatehouseStack(Spec spec) {
    this.spec = spec;
    this.task = spec.section("task");
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    Certificate certificate = CertificateSection.certificate(spec);
    LogGroup logGroup = LogSection.logGroup(spec);
    Secret session =
        SecretSection.secret(spec, "session", "Signs the cookies of sessions", List.of("key"));
    Optional<Secret> registry =
        spec.section("secrets").has("registry")
            ? Optional.of(
                SecretSection.secret(
                    spec,
                    "registry",
                    "Sign-in to the image registry",
                    List.of("username", "password")))
            : Optional.empty();
    List<Secret> secrets = new ArrayList<>(registry.stream().toList());
    secrets.add(session);
    StackRoles roles = StackRoles.of(spec, secrets);
    List<Part> parts = new ArrayList<>();
    parts.add(Address.https("main", "Where users reach the application.", spec.hostname()));
    parts.add(LoadBalancerSection.allowed(spec));
    parts.addAll(securityGroups(network));
    parts.addAll(CertificateSection.zones(spec));
    parts.add(certificate);
    parts.add(LoadBalancerSection.loadBalancer(spec, network, certificate));
    parts.add(targetGroup());
    CertificateSection.aliasRecord(spec, LoadBalancerSection.LABEL).ifPresent(parts::add);
    parts.add(logGroup);
    parts.addAll(secrets);
    parts.addAll(roles.all());
    parts.add(service(network, definition(logGroup, roles, session, registry)));
    return new Stack(spec.identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  private List<SecurityGroup> securityGroups(Network network) {
    StackGroups groups = new StackGroups(spec);
    SecurityGroup.Rule httpsOut =
        new SecurityGroup.Rule(
            "https",
            "HTTPS to registries, AWS and the identity provider",
            443,
            StackGroups.EVERYWHERE);
    List<SecurityGroup.Rule> egress = new ArrayList<>(List.of(httpsOut));
    egress.addAll(groups.furtherEgress());
    List<SecurityGroup> all = new ArrayList<>();
    all.add(groups.loadBalancer("HTTP", task.number("port")));
    all.add(
        groups.group(
            StackGroups.TASK,
            "Tasks",
            List.of(StackGroups.fromLoadBalancer("HTTP", task.number("port"))),
            egress));
    all.addAll(groups.ofPlatform(network, httpsOut, StackGroups.TASK));
    return all;
  }

  private TargetGroup targetGroup() {
    return new TargetGroup(
        LoadBalancerSection.LABEL,
        spec.name(),
        "HTTP",
        task.number("port"),
        HealthSection.check(spec),
        0,
        LoadBalancerSection.DEREGISTRATION_SECONDS);
  }

  private TaskDefinition definition(
      LogGroup logGroup, StackRoles roles, Secret session, Optional<Secret> registry) {
    Container container =
        Container.named(
                CONTAINER,
                ImageSection.image(spec),
                new Container.Logs(logGroup.name(), spec.location().region(), "ecs"))
            .signedInWith(registry)
            .ports(task.number("port"))
            .variables(task.map("environment"))
            .variable("ISSUER", "https://" + spec.root().text("issuer"))
            .variable("PUBLIC_URL", "https://" + spec.hostname())
            .secret("SESSION_KEY", session.valueFrom("key"))
            .initProcess(task.flag("execute_command"))
            .build();
    return new TaskDefinition(
        spec.name(),
        roles.executionRoleArn(),
        roles.taskRoleArn(),
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        List.of(),
        List.of(container));
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
        List.of(new Service.Target(LoadBalancerSection.LABEL, CONTAINER, task.number("port"))),
        HealthSection.gracePeriodSeconds(spec),
        task.flag("execute_command"),
        Service.Replacement.WITHOUT_GAP);
  }
}
