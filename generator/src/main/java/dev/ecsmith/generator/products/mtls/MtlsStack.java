package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.HealthSection;
import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.LoadBalancerSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Address;
import dev.ecsmith.generator.stack.AddressRanges;
import dev.ecsmith.generator.stack.AliasRecord;
import dev.ecsmith.generator.stack.Bucket;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.HostedZone;
import dev.ecsmith.generator.stack.ImageRepository;
import dev.ecsmith.generator.stack.KmsKey;
import dev.ecsmith.generator.stack.Listener;
import dev.ecsmith.generator.stack.LoadBalancer;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.Role;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.schemas.MtlsFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a spec of mutual TLS to a stack. */
final class MtlsStack {
  private static final String MAIN = "main";

  private final Spec spec;
  private final Section task;
  private final List<MtlsService> services;
  private final MtlsFacts facts;

  MtlsStack(Spec spec, MtlsFacts facts) {
    this.spec = spec;
    this.task = spec.section("task");
    this.services = MtlsService.of(spec);
    this.facts = facts;
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    MtlsTrust trust = MtlsTrust.of(spec, facts);
    Optional<Bucket> logBucket = logBucket();
    Optional<HostedZone> zone = zone();
    Optional<KmsKey> key = key();
    StackRoles roles = StackRoles.ofSessions(spec);
    Optional<AddressRanges> allowed = allowed();
    List<Part> parts = new ArrayList<>();
    services.forEach(service -> parts.add(address(service)));
    trust.output().ifPresent(parts::add);
    allowed.ifPresent(parts::add);
    parts.addAll(new MtlsSecurityGroups(spec, services).all(network, allowed));
    zone.ifPresent(parts::add);
    parts.addAll(trust.parts());
    logBucket.ifPresent(parts::add);
    key.ifPresent(parts::add);
    parts.add(loadBalancer(network, trust, logBucket));
    parts.addAll(roles.all());
    for (MtlsService service : services) {
      parts.addAll(of(service, network, zone, key, roles));
    }
    return new Stack(spec.identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  private List<Part> of(
      MtlsService service,
      Network network,
      Optional<HostedZone> zone,
      Optional<KmsKey> key,
      StackRoles roles) {
    LogGroup logGroup = logGroup(service, key);
    Secret certificate = service.certificate(spec);
    Role execution =
        StackRoles.execution(spec, service.label() + "_execution", List.of(certificate));
    List<Part> parts = new ArrayList<>();
    parts.add(targetGroup(service));
    zone.map(each -> new AliasRecord(service.label(), service.host(), each, MAIN))
        .ifPresent(parts::add);
    if (service.repository().isEmpty()) {
      parts.add(new ImageRepository(service.label(), MtlsImage.created(spec, service), false));
    }
    parts.add(logGroup);
    parts.add(certificate);
    parts.add(execution);
    parts.add(
        new Service(
            service.label(),
            service.name(),
            service.desiredCount(),
            new MtlsTask(spec)
                .definition(
                    service,
                    logGroup,
                    certificate,
                    TaskText.of(StackRoles.arn(spec, execution)),
                    roles.taskRoleArn()),
            ClusterSection.capacityProvider(spec),
            network.subnets(SubnetKind.PRIVATE),
            false,
            StackGroups.TASK,
            List.of(
                new Service.Target(
                    service.label(), task.text("container_name"), task.number("port"))),
            HealthSection.gracePeriodSeconds(spec),
            task.flag("execute_command"),
            Service.Replacement.WITHOUT_GAP));
    return parts;
  }

  private LoadBalancer loadBalancer(Network network, MtlsTrust trust, Optional<Bucket> logBucket) {
    Section balancer = spec.section("load_balancer");
    return new LoadBalancer(
        MAIN,
        spec.name(),
        LoadBalancer.Kind.APPLICATION,
        true,
        network.subnets(SubnetKind.PRIVATE),
        StackGroups.LOAD_BALANCER,
        services.stream()
            .map(service -> listener(service, balancer, trust.certificate(), trust))
            .toList(),
        logBucket
            .map(bucket -> bucket.policyAttribute("bucket"))
            .or(
                () ->
                    balancer
                        .section("logs")
                        .optional("existing")
                        .map(existing -> Expression.literal(existing.text("bucket")))));
  }

  private static Listener listener(
      MtlsService service, Section balancer, Certificate certificate, MtlsTrust trust) {
    return new Listener.Https(
        service.label(),
        service.listenerPort(),
        balancer.text("tls_policy"),
        certificate,
        service.label(),
        Optional.of(trust.verification()));
  }

  /** Its name says the port, as a service's may be too long behind that of the stack. */
  private TargetGroup targetGroup(MtlsService service) {
    return new TargetGroup(
        service.label(),
        spec.name() + "-" + service.listenerPort(),
        "HTTP",
        task.number("port"),
        HealthSection.check(spec),
        0,
        LoadBalancerSection.DEREGISTRATION_SECONDS);
  }

  private Address address(MtlsService service) {
    return new Address(
        service.label(),
        "Where others call " + service.name() + ".",
        service.host(),
        service.url());
  }

  private Optional<AddressRanges> allowed() {
    Section balancer = spec.section("load_balancer");
    return balancer.has("allowed_cidrs")
        ? Optional.of(LoadBalancerSection.allowed(spec))
        : Optional.empty();
  }

  private Optional<HostedZone> zone() {
    Section dns = spec.section("dns");
    if (dns.has("external")) {
      return Optional.empty();
    }
    return Optional.of(
        dns.optional("route53")
            .map(
                route53 ->
                    new HostedZone(
                        route53.flag("private_zone") ? "private" : "public",
                        HostName.withoutLastDot(route53.text("zone")),
                        route53.flag("private_zone")))
            .orElseGet(() -> new HostedZone("private", spec.root().text("domain"), true, true)));
  }

  private Optional<Bucket> logBucket() {
    Section logs = spec.section("load_balancer").section("logs");
    return logs.has("existing") || logs.has("none")
        ? Optional.empty()
        : Optional.of(
            new Bucket(
                "logs",
                spec.location().globalName(spec.name() + "-logs"),
                "Access logs and connection logs of the load balancer",
                false,
                Optional.of(logs.section("create").number("retention")),
                true));
  }

  private Optional<KmsKey> key() {
    return spec.section("logs").has("kms_key_arn")
        ? Optional.empty()
        : Optional.of(
            new KmsKey(
                "logs",
                "Encrypts the log groups of " + spec.name(),
                services.stream().map(this::logGroupName).toList()));
  }

  private LogGroup logGroup(MtlsService service, Optional<KmsKey> key) {
    Section logs = spec.section("logs");
    return new LogGroup.Created(
        service.label(),
        logGroupName(service),
        logs.number("retention"),
        key.map(KmsKey::arn).or(() -> logs.optionalText("kms_key_arn").map(Expression::literal)));
  }

  private String logGroupName(MtlsService service) {
    return "/ecs/" + spec.name() + "/" + service.name();
  }
}
