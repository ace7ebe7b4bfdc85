package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.LoadBalancer;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.TargetGroup;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.Optional;

/** Maps a spec of ZTrust SSO to a stack. */
final class ZtrustStack {
  /** How often a load balancer asks each task, and how long it waits for the answer. */
  private static final int HEALTH_CHECK_INTERVAL_SECONDS = 30;

  private static final int HEALTH_CHECK_TIMEOUT_SECONDS = 10;

  /** A task takes part after a minute, and is given up after a minute and a half. */
  private static final int HEALTHY_THRESHOLD = 2;

  private static final int UNHEALTHY_THRESHOLD = 3;

  /** Enough for a sign-in that has begun. */
  private static final int DEREGISTRATION_SECONDS = 60;

  private final Spec spec;
  private final ZtrustFacts facts;

  ZtrustStack(Spec spec, ZtrustFacts facts) {
    this.spec = spec;
    this.facts = facts;
  }

  Stack stack() {
    Network network = NetworkSection.network(spec);
    Cluster cluster = ClusterSection.cluster(spec, network, ZtrustSecurityGroups.INSTANCES);
    LogGroup logGroup = LogSection.logGroup(spec);
    ZtrustSecrets secrets = ZtrustSecrets.of(spec);
    StackRoles roles = new StackRoles(spec, secrets.all());
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
        service(network),
        CertificateSection.aliasRecord(spec));
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
        new TargetGroup.HealthCheck(
            health.text("path"),
            health.text("matcher"),
            HEALTH_CHECK_INTERVAL_SECONDS,
            HEALTH_CHECK_TIMEOUT_SECONDS,
            HEALTHY_THRESHOLD,
            UNHEALTHY_THRESHOLD),
        balancer.number("stickiness"),
        DEREGISTRATION_SECONDS);
  }

  private Service service(Network network) {
    Section task = spec.section("task");
    return new Service(
        spec.name(),
        task.number("desired_count"),
        ClusterSection.hasOwnInstances(spec)
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
