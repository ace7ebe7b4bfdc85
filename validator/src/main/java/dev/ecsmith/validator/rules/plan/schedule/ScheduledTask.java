package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A task that EventBridge starts in a cluster, by a rule or by a schedule.
 *
 * @param target that of the schedule, or the resource {@code aws_cloudwatch_event_target}
 * @param parameters what says which task; nothing where the target has none
 */
record ScheduledTask(
    Resource resource,
    Attributes target,
    Optional<Attributes> parameters,
    Optional<PlannedTask> task) {
  private static final String TASK_DEFINITION = "aws_ecs_task_definition";

  /** Those of all rules and schedules. */
  static List<ScheduledTask> in(Plan plan) {
    List<ScheduledTask> found = new ArrayList<>();
    for (Resource resource : plan.ofType("aws_cloudwatch_event_target")) {
      add(plan, resource, resource.attributes(), "ecs_target", found);
    }
    for (Resource resource : plan.ofType("aws_scheduler_schedule")) {
      resource
          .block("target")
          .ifPresent(target -> add(plan, resource, target, "ecs_parameters", found));
    }
    return found;
  }

  private static void add(
      Plan plan, Resource resource, Attributes target, String block, List<ScheduledTask> found) {
    Optional<Attributes> parameters = target.block(block);
    if (target.knowsBlocks(block) && (parameters.isPresent() || isCluster(target))) {
      found.add(
          new ScheduledTask(
              resource,
              target,
              parameters,
              parameters.flatMap(
                  each -> plan.task(each.link("task_definition_arn", TASK_DEFINITION)))));
    }
  }

  private static boolean isCluster(Attributes target) {
    boolean named =
        target
            .string("arn")
            .known()
            .flatMap(Arn::of)
            .filter(arn -> arn.service().filter(part -> part.text().equals("ecs")).isPresent())
            .flatMap(Arn::resource)
            .filter(part -> part.text().startsWith("cluster/"))
            .isPresent();
    return named || target.link("arn", "aws_ecs_cluster").only().isPresent();
  }

  /** Where it is to run; absent where capacity providers or the default of EC2 decide. */
  Optional<String> launchType() {
    return parameters.flatMap(each -> each.string("launch_type").known());
  }

  /** Nothing where it isn't known. */
  Optional<String> networkMode() {
    return task.flatMap(each -> each.definition().effectiveNetworkMode())
        .or(() -> launchType().filter("FARGATE"::equals).map(type -> "awsvpc"));
  }
}
