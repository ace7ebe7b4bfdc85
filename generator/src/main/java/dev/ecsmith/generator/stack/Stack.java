package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that Terraform shall create or look up for one deployment.
 *
 * @param parts in the order in which files tell of those of one kind
 */
public record Stack(Identity identity, Network network, Cluster cluster, List<Part> parts) {
  private static final List<Class<? extends Part>> ONCE =
      List.of(Database.class, FileSystem.class, Namespace.class);

  /**
   * @throws IllegalArgumentException if there are two databases, file systems or namespaces
   */
  public Stack {
    parts = List.copyOf(parts);
    for (Class<? extends Part> kind : ONCE) {
      if (all(parts, kind).size() > 1) {
        throw new IllegalArgumentException("Two of what a stack has once: " + kind.getSimpleName());
      }
    }
  }

  private static <T extends Part> List<T> all(List<Part> parts, Class<T> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T extends Part> List<T> all(Class<T> kind) {
    return all(parts, kind);
  }

  public String product() {
    return identity.product();
  }

  public String title() {
    return identity.title();
  }

  public String name() {
    return identity.name();
  }

  public Location location() {
    return identity.location();
  }

  public boolean disposable() {
    return identity.disposable();
  }

  public List<Address> addresses() {
    return all(Address.class);
  }

  public List<AddressRanges> addressRanges() {
    return all(AddressRanges.class);
  }

  public List<AliasRecord> aliasRecords() {
    return all(AliasRecord.class);
  }

  public List<Autoscaling> autoscalings() {
    return all(Autoscaling.class);
  }

  public List<CertificateAuthority> authorities() {
    return all(CertificateAuthority.class);
  }

  public List<Bucket> buckets() {
    return all(Bucket.class);
  }

  public List<Certificate> certificates() {
    return all(Certificate.class);
  }

  public Optional<Database> database() {
    return all(Database.class).stream().findFirst();
  }

  public Optional<FileSystem> fileSystem() {
    return all(FileSystem.class).stream().findFirst();
  }

  public List<ImageRepository> imageRepositories() {
    return all(ImageRepository.class);
  }

  public List<LoadBalancer> loadBalancers() {
    return all(LoadBalancer.class);
  }

  public List<LogGroup> logGroups() {
    return all(LogGroup.class);
  }

  public List<KmsKey> keys() {
    return all(KmsKey.class);
  }

  public Optional<Namespace> namespace() {
    return all(Namespace.class).stream().findFirst();
  }

  public List<Output> outputs() {
    return all(Output.class);
  }

  public List<ReferenceTask> referenceTasks() {
    return all(ReferenceTask.class);
  }

  public List<Role> roles() {
    return all(Role.class);
  }

  public List<Secret> secrets() {
    return all(Secret.class);
  }

  public List<SecurityGroup> securityGroups() {
    return all(SecurityGroup.class);
  }

  public List<Service> services() {
    return all(Service.class);
  }

  public List<TrustStore> trustStores() {
    return all(TrustStore.class);
  }

  public List<TargetGroup> targetGroups() {
    return all(TargetGroup.class);
  }

  /** The Route 53 hosted zones that are created or looked up. */
  public List<HostedZone> zones() {
    return all(HostedZone.class);
  }

  /** A tag on every resource. */
  public record Tag(String key, String value) {}

  /** Those of every stack and those of this one, by key; this one's win. */
  public List<Tag> allTags() {
    Map<String, String> all = new TreeMap<>();
    all.put("app", name());
    all.put("managed-by", "terraform");
    all.put("product", product());
    all.putAll(identity.tags());
    return all.entrySet().stream().map(entry -> new Tag(entry.getKey(), entry.getValue())).toList();
  }

  /** The listeners of all load balancers. */
  public List<Listener> listeners() {
    return loadBalancers().stream().flatMap(balancer -> balancer.listeners().stream()).toList();
  }

  /** Those that show a certificate. */
  public List<Listener> listenersWith(Certificate certificate) {
    return listeners().stream()
        .filter(
            listener ->
                listener instanceof Listener.Https https && https.certificate().equals(certificate))
        .toList();
  }

  public boolean requestsCertificates() {
    return certificates().stream().anyMatch(Certificate::requested);
  }

  /** Whether Terraform has variables whose values it can refuse. */
  public boolean hasCheckedVariables() {
    return !network.created()
        || !addressRanges().isEmpty()
        || !services().isEmpty()
        || database().isPresent()
        || authorities().stream().anyMatch(authority -> !authority.created())
        || certificates().stream().anyMatch(certificate -> !certificate.requested());
  }

  /**
   * What refuses subnets of a kind that lie in one zone, as far as Terraform gets to it when it
   * plans: what depends on a thing that fails is not looked at.
   */
  public List<Expression> guardsOf(SubnetKind kind) {
    List<LoadBalancer> balancers =
        loadBalancers().stream().filter(each -> each.subnets().kind() == kind).toList();
    Optional<Database> guarded = database().filter(each -> each.subnets().kind() == kind);
    List<Expression> guards = new ArrayList<>();
    guarded.ifPresent(each -> guards.add(Expression.reference("aws_db_subnet_group.main")));
    balancers.stream().map(LoadBalancer::address).forEach(guards::add);
    services().stream()
        .filter(service -> service.subnets().kind() == kind)
        .filter(service -> balancers.stream().noneMatch(each -> reaches(each, service)))
        .filter(service -> guarded.filter(each -> service.task().names(each)).isEmpty())
        .map(Service::address)
        .forEach(guards::add);
    return guards;
  }

  private static boolean reaches(LoadBalancer balancer, Service service) {
    return balancer.listeners().stream()
        .flatMap(listener -> listener.forwardsTo().stream())
        .anyMatch(service::isIn);
  }

  /** The target group that a listener forwards to, where it does. */
  public Optional<TargetGroup> targetGroupOf(Listener listener) {
    return listener
        .forwardsTo()
        .flatMap(label -> targetGroups().stream().filter(g -> g.label().equals(label)).findFirst());
  }

  /** The load balancer that an address leads to: the one of its label, or the only one. */
  public LoadBalancer loadBalancerOf(Address address) {
    return loadBalancers().stream()
        .filter(each -> each.label().equals(address.label()))
        .findFirst()
        .orElseGet(() -> loadBalancers().get(0));
  }

  /** Whether people reach a load balancer, as far as the stack says who does. */
  public boolean isForUsers(LoadBalancer balancer) {
    return addresses().isEmpty()
        || addresses().stream().map(this::loadBalancerOf).anyMatch(balancer::equals);
  }

  /** The service whose tasks are in a target group; empty where others put them there. */
  public Optional<Service> serviceBehind(TargetGroup group) {
    return services().stream()
        .filter(
            service -> service.targets().stream().anyMatch(t -> t.group().equals(group.label())))
        .findFirst();
  }

  /** Where the tasks of a service are found: the entry of its label, where there is one. */
  public Optional<Namespace.Entry> registryOf(Service service) {
    return namespace().stream()
        .flatMap(names -> names.entries().stream())
        .filter(entry -> entry.label().equals(service.label()))
        .findFirst();
  }

  public List<Secret> createdSecrets() {
    return secrets().stream().filter(Secret::created).toList();
  }

  /** Secrets that were created, and that a person fills in. */
  public List<Secret> secretsTypedIn() {
    return secrets().stream().filter(Secret::typedIn).toList();
  }

  /** The service whose tasks are added and removed. */
  public Service serviceOf(Autoscaling autoscaling) {
    return services().stream()
        .filter(service -> service.label().equals(autoscaling.service()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the number of a service's tasks changes with the load. */
  public boolean isScaled(Service service) {
    return autoscalings().stream().anyMatch(each -> each.service().equals(service.label()));
  }

  /** Whether a person fills in a secret that is a text as a whole. */
  public boolean hasTextSecrets() {
    return secretsTypedIn().stream().anyMatch(secret -> secret.jsonKeys().isEmpty());
  }

  /** Whether only one task of a service may run for now. */
  public boolean isSingle(Service service) {
    return all(SingleTask.class).stream().anyMatch(each -> each.service().equals(service.label()));
  }

  /** The ARNs of created secrets, by label, as an object of HCL. */
  public Expression createdSecretArns() {
    return Expression.object(
        createdSecrets().stream().collect(Collectors.toMap(Secret::label, Secret::arn)));
  }

  /** Roles that task definitions name. */
  public List<Role> taskRoles() {
    return roles().stream().filter(Role::forTasks).toList();
  }

  /** What must be there before a service starts a task, and go only after it. */
  public List<Expression> dependenciesOf(Service service) {
    List<Expression> all = new ArrayList<>();
    listeners().stream()
        .filter(listener -> listener.forwardsTo().filter(service::isIn).isPresent())
        .map(Listener::address)
        .forEach(all::add);
    taskRoles().forEach(role -> all.addAll(role.grants()));
    roles().stream().filter(Role::forRoles).map(Role::address).forEach(all::add);
    all(LogGroup.Created.class).stream().map(LogGroup.Created::address).forEach(all::add);
    if (service.task().usesFileSystem()) {
      all.add(Expression.reference("aws_efs_mount_target.main"));
    }
    if (service.capacityProvider().isPresent()) {
      all.add(Expression.reference("aws_ecs_cluster_capacity_providers.main"));
    }
    if (network instanceof Network.Created created) {
      if (!created.natZones().isEmpty()) {
        all.add(Expression.reference("aws_route.private_internet"));
      } else if (service.publicAddress()) {
        all.add(Expression.reference("aws_route.public_internet"));
      }
      if (!created.interfaceEndpoints().isEmpty()) {
        all.add(Expression.reference("aws_vpc_endpoint.interface"));
        all.add(Expression.reference("aws_vpc_endpoint.s3"));
      }
    }
    return all;
  }
}
