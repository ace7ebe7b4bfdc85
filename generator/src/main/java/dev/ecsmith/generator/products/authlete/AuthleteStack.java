package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.authlete.AuthleteServices.Service;
import dev.ecsmith.generator.products.authlete.AuthleteServices.Valkey;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.HealthSection;
import dev.ecsmith.generator.spec.LoadBalancerSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Address;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.FileSystem.AccessPoint;
import dev.ecsmith.generator.stack.ImageRepository;
import dev.ecsmith.generator.stack.Listener;
import dev.ecsmith.generator.stack.LoadBalancer;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Namespace;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Maps a spec of Authlete to a stack, which has no task definition and no service. */
final class AuthleteStack {
  private static final String VALKEY = AuthleteSecurityGroups.VALKEY;

  private final Spec spec;
  private final AuthleteFacts facts;
  private final AuthleteServices services;

  AuthleteStack(Spec spec, AuthleteFacts facts) {
    this.spec = spec;
    this.facts = facts;
    this.services = new AuthleteServices(spec, facts);
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    LogGroup logGroup = LogSection.logGroup(spec);
    FileSystem files = fileSystem(network);
    Namespace namespace = namespace();
    List<Part> parts = new ArrayList<>(new AuthleteSecurityGroups(spec, facts).all(network));
    parts.add(LoadBalancerSection.allowed(spec));
    parts.addAll(CertificateSection.zones(spec));
    parts.addAll(certificates());
    for (Service service : services.all()) {
      parts.addAll(entrance(service, network));
    }
    services.valkey().ifPresent(valkey -> parts.addAll(cache(valkey, network)));
    parts.addAll(repositories());
    parts.add(namespace);
    parts.add(files);
    parts.add(logGroup);
    parts.addAll(new AuthleteRoles(spec).all(files));
    new AuthleteDatabase(spec, facts).created(network).ifPresent(parts::add);
    parts.addAll(new AuthleteTasks(spec, facts, logGroup.name()).all());
    parts.addAll(new AuthletePlaybook(spec, facts).outputs(network, namespace, files));
    return new Stack(spec.identity(), network, ClusterSection.cluster(spec, network), parts);
  }

  /** One that is there serves all load balancers; of those to request each has its own. */
  private Set<Certificate> certificates() {
    Set<Certificate> certificates = new LinkedHashSet<>();
    services.all().forEach(service -> certificates.add(certificate(service)));
    return certificates;
  }

  private Certificate certificate(Service service) {
    boolean requested = spec.section("certificate").has("request");
    Service named = requested ? service : services.all().get(0);
    return CertificateSection.certificate(spec, named.key(), named.hostname());
  }

  private List<Part> entrance(Service service, Network network) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        LoadBalancerSection.loadBalancer(
            spec, network, certificate(service), service.key(), service.facts().loadBalancer()));
    parts.add(
        new TargetGroup(
            service.key(),
            service.facts().targetGroup(),
            service.protocol(),
            service.port(),
            HealthSection.check(service.healthPath(), service.healthMatcher()),
            0,
            LoadBalancerSection.DEREGISTRATION_SECONDS));
    CertificateSection.aliasRecord(spec, service.key(), service.hostname(), service.key())
        .ifPresent(parts::add);
    parts.add(
        Address.https(
            service.key(), service.facts().title() + " of Authlete.", service.hostname()));
    return parts;
  }

  private List<Part> cache(Valkey valkey, Network network) {
    return List.of(
        new LoadBalancer(
            VALKEY,
            facts.valkey().loadBalancer(),
            LoadBalancer.Kind.NETWORK,
            true,
            network.subnets(SubnetKind.PRIVATE),
            AuthleteSecurityGroups.VALKEY,
            List.of(new Listener.Plain(VALKEY, valkey.port(), "TCP", VALKEY))),
        new TargetGroup(
            VALKEY,
            facts.valkey().targetGroup(),
            "TCP",
            valkey.port(),
            HealthSection.connection(),
            0,
            LoadBalancerSection.DEREGISTRATION_SECONDS));
  }

  /** The playbook pushes the same tags again whenever it runs. */
  private List<ImageRepository> repositories() {
    return services.images().stream()
        .map(image -> new ImageRepository(image.key(), services.repository(image), true))
        .toList();
  }

  private Namespace namespace() {
    return new Namespace(
        AuthleteCluster.name(spec),
        services.all().stream()
            .flatMap(
                service ->
                    service.facts().cloudMapName().stream()
                        .map(name -> new Namespace.Entry(service.key(), name)))
            .toList());
  }

  private FileSystem fileSystem(Network network) {
    Section owner = spec.section("file_system");
    List<AccessPoint> points = new ArrayList<>();
    points.add(new AccessPoint("authlete", "/authlete", owner.number("uid"), owner.number("gid")));
    services
        .valkey()
        .ifPresent(
            valkey -> points.add(new AccessPoint(VALKEY, "/valkey", valkey.uid(), valkey.gid())));
    return new FileSystem(
        spec.name(), network.subnets(SubnetKind.PRIVATE), StackGroups.FILE_SYSTEM, points);
  }
}
