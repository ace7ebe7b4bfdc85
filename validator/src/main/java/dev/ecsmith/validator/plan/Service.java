package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/**
 * A service of ECS, as {@code aws_ecs_service} describes it.
 *
 * @param task what it runs; nothing where the plan doesn't tell
 */
public record Service(Resource resource, Optional<PlannedTask> task) {
  static final String TYPE = "aws_ecs_service";

  private static final String PROVIDER = "capacity_provider";

  static Service of(Resource resource, Plan plan) {
    return new Service(
        resource, plan.task(resource.link("task_definition", "aws_ecs_task_definition")));
  }

  /** Absent where capacity providers decide, or EC2 by default. */
  public Value<String> launchType() {
    Value<String> type = resource.string("launch_type");
    return type.isUnknown() ? resource.written("launch_type") : type;
  }

  /**
   * Who carries out deployments: {@code ECS}, {@code CODE_DEPLOY} or {@code EXTERNAL}; nothing
   * where that isn't known.
   */
  public Optional<String> controller() {
    if (!resource.attributes().knowsBlocks("deployment_controller")) {
      return Optional.empty();
    }
    return resource
        .block("deployment_controller")
        .map(block -> orDefault(block.string("type"), "ECS"))
        .orElse(Optional.of("ECS"));
  }

  /** Whether ECS runs one task on each instance, rather than as many as are wanted. */
  public boolean isDaemon() {
    return resource.string("scheduling_strategy").knownTo("DAEMON"::equals);
  }

  /** Absent where Terraform asks for no task at all. */
  public Value<Long> desiredCount() {
    return resource.integer("desired_count");
  }

  /** Each a capacity provider with its share of the tasks. */
  public List<Attributes> capacityStrategy() {
    return resource.blocks("capacity_provider_strategy");
  }

  /** Whether it runs on instances, by its launch type or by all of its capacity providers. */
  public boolean runsOnInstances() {
    if (launchType().isKnown()) {
      return !runsOnFargate();
    }
    return !capacityStrategy().isEmpty()
        && capacityStrategy().stream()
            .allMatch(each -> each.string(PROVIDER).knownTo(name -> !isOfFargate(name)));
  }

  private static boolean isOfFargate(String provider) {
    return provider.equals("FARGATE") || provider.equals("FARGATE_SPOT");
  }

  /** That of its tasks; nothing where it isn't known. */
  public Optional<String> networkMode() {
    return task.flatMap(each -> each.definition().effectiveNetworkMode())
        .or(() -> runsOnFargate() ? Optional.of("awsvpc") : Optional.empty());
  }

  private static Optional<String> orDefault(Value<String> value, String whereAbsent) {
    return value.isAbsent() ? Optional.of(whereAbsent) : value.known();
  }

  public Optional<Attributes> network() {
    return resource.block("network_configuration");
  }

  /** Each sends traffic to one port of one container. */
  public List<Attributes> loadBalancers() {
    return resource.blocks("load_balancer");
  }

  /** What one of its load balancers registers tasks with. */
  public static Link targetGroup(Attributes loadBalancer) {
    return loadBalancer.link("target_group_arn", LoadBalancing.typesOfTargetGroups());
  }

  /** Nothing where it takes no part in it, or where that isn't known. */
  public Optional<ServiceConnect> connect() {
    return ServiceConnect.of(resource);
  }

  /** Whether it runs on Fargate, by its launch type or by all of its capacity providers. */
  public boolean runsOnFargate() {
    if (launchType().isKnown()) {
      return launchType().knownTo("FARGATE"::equals);
    }
    return !capacityStrategy().isEmpty()
        && capacityStrategy().stream()
            .allMatch(each -> each.string(PROVIDER).knownTo(Service::isOfFargate));
  }
}
