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

  static Service of(Resource resource, Plan plan) {
    return new Service(
        resource, plan.task(resource.link("task_definition", "aws_ecs_task_definition")));
  }

  /** Absent where capacity providers decide, or EC2 by default. */
  public Value<String> launchType() {
    return resource.string("launch_type");
  }

  public Optional<Attributes> network() {
    return resource.block("network_configuration");
  }

  /** Each sends traffic to one port of one container. */
  public List<Attributes> loadBalancers() {
    return resource.blocks("load_balancer");
  }

  /** Whether it runs on Fargate, by its launch type or by all of its capacity providers. */
  public boolean runsOnFargate() {
    if (launchType().isKnown()) {
      return launchType().knownTo("FARGATE"::equals);
    }
    List<Attributes> strategy = resource.blocks("capacity_provider_strategy");
    return !strategy.isEmpty()
        && strategy.stream()
            .allMatch(
                each ->
                    each.string("capacity_provider").knownTo(name -> name.startsWith("FARGATE")));
  }
}
