package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.LoadBalancer;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a spec of ZTrust SSO to a stack. */
final class ZtrustStack {
  /** What a task needs to start where the VPC has no way out. */
  private static final List<String> ENDPOINTS =
      List.of("ecr.api", "ecr.dkr", "logs", "secretsmanager");

  /** What the ECS agent of a container instance speaks to. */
  private static final List<String> INSTANCE_ENDPOINTS =
      List.of("ecs", "ecs-agent", "ecs-telemetry");

  private final Spec spec;
  private final ZtrustFacts facts;

  ZtrustStack(Spec spec, ZtrustFacts facts) {
    this.spec = spec;
    this.facts = facts;
  }

  Stack stack() {
    Network network = NetworkSection.network(spec, endpoints());
    Cluster cluster = ClusterSection.cluster(spec, network, ZtrustSecurityGroups.INSTANCES);
    LogGroup logGroup = LogSection.logGroup(spec);
    ZtrustSecrets secrets = ZtrustSecrets.of(spec);
    ZtrustRoles roles = new ZtrustRoles(spec, secrets);
    Optional<Database> database = new ZtrustDatabase(spec, facts).created(network);
    return new Stack(
        spec.profile().id(),
        spec.profile().title(),
        spec.name(),
        spec.hostname(),
        spec.location(),
        spec.root().flag("disposable"),
        spec.root().map("tags"),
        network,
        new ZtrustSecurityGroups(spec, facts).all(network),
        CertificateSection.zones(spec),
        CertificateSection.certificate(spec),
        loadBalancer(network),
        cluster,
        logGroup,
        secrets.all(),
        roles.all(),
        database,
        new ZtrustTask(spec, facts, secrets, roles).definition(logGroup, database),
        service(network, cluster),
        CertificateSection.aliasRecord(spec));
  }

  private List<String> endpoints() {
    List<String> services = new ArrayList<>(ENDPOINTS);
    if (ClusterSection.hasOwnInstances(spec)) {
      services.addAll(INSTANCE_ENDPOINTS);
    }
    if (spec.section("task").flag("execute_command")) {
      services.add("ssmmessages");
    }
    return services.stream().sorted().toList();
  }

  private LoadBalancer loadBalancer(Network network) {
    Section balancer = spec.section("load_balancer");
    boolean internal = balancer.flag("internal");
    return new LoadBalancer(
        spec.name(),
        internal,
        internal ? network.privateSubnetIds() : network.publicSubnetIds(),
        ZtrustSecurityGroups.LOAD_BALANCER,
        balancer.text("tls_policy"),
        balancer.texts("allowed_cidrs"),
        targetGroup(balancer));
  }

  private TargetGroup targetGroup(Section balancer) {
    Section health = spec.section("health");
    return new TargetGroup(
        spec.name(),
        "HTTPS",
        spec.section("task").number("port"),
        new TargetGroup.HealthCheck(health.text("path"), health.text("matcher"), 30, 10, 2, 3),
        balancer.number("stickiness"),
        60);
  }

  private Service service(Network network, Cluster cluster) {
    Section task = spec.section("task");
    boolean ownInstances =
        cluster instanceof Cluster.Created created && created.instances().isPresent();
    return new Service(
        spec.name(),
        task.number("desired_count"),
        ownInstances
            ? Optional.of(Expression.reference("aws_ecs_capacity_provider.instances.name"))
            : Optional.empty(),
        network.privateSubnetIds(),
        ZtrustSecurityGroups.TASK,
        task.text("container_name"),
        task.number("port"),
        spec.section("health").number("grace_period"),
        task.flag("execute_command"));
  }
}
