package dev.ecsmith.validator.rules.plan.fit;

import dev.ecsmith.schemas.InstanceTypes;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A task is on one instance, and needs its room there. */
final class TaskLargerThanInstance implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-larger-than-instance",
          Severity.WARNING,
          "A task needs more than an instance of its capacity providers has",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-autoscaling.html");

  /** CPU units. */
  private static final int PER_VCPU = 1024;

  private final InstanceTypes types;

  TaskLargerThanInstance(InstanceTypes types) {
    this.types = types;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service.task().ifPresent(task -> check(service, task.definition(), findings));
    }
  }

  private void check(Service service, TaskDefinition task, FindingSink findings) {
    List<Attributes> strategy = service.resource().blocks("capacity_provider_strategy");
    List<String> names =
        strategy.stream().flatMap(each -> instanceType(each).stream()).distinct().sorted().toList();
    long cpu = task.cpuUnits().known().map(Long::valueOf).orElse(0L);
    long memory = task.memoryMib().known().map(Long::valueOf).orElseGet(() -> memoryOf(task));
    List<InstanceTypes.Size> sizes =
        names.stream().flatMap(name -> types.size(name).stream()).toList();
    boolean known =
        !strategy.isEmpty()
            && strategy.stream().allMatch(each -> instanceType(each).isPresent())
            && sizes.size() == names.size();
    if (known
        && sizes.stream()
            .allMatch(size -> (long) size.vcpus() * PER_VCPU < cpu || size.memoryMib() <= memory)) {
      findings.add(
          service.resource().node(),
          "The task needs "
              + cpu
              + " CPU units and "
              + memory
              + " MiB, which no instance has that the service can use: "
              + names.stream()
                  .map(name -> name + " with " + text(types.size(name).orElseThrow()))
                  .collect(Collectors.joining(", "))
              + ".",
          "Use a larger type of instance, or make the task smaller. The system and the agent need"
              + " some of the memory, too.");
    }
  }

  private static String text(InstanceTypes.Size size) {
    return size.vcpus() * PER_VCPU + " CPU units and " + size.memoryMib() + " MiB";
  }

  /** What is kept for the containers, as far as it is known. */
  private static long memoryOf(TaskDefinition task) {
    return task.containers().stream()
        .mapToLong(
            each -> each.memoryReservation().known().or(() -> each.memory().known()).orElse(0L))
        .sum();
  }

  private static Optional<String> instanceType(Attributes strategy) {
    return strategy
        .link("capacity_provider", "aws_ecs_capacity_provider")
        .only()
        .flatMap(provider -> provider.block("auto_scaling_group_provider"))
        .map(group -> group.link("auto_scaling_group_arn", "aws_autoscaling_group"))
        .flatMap(Link::only)
        .filter(group -> group.block("mixed_instances_policy").isEmpty())
        .flatMap(group -> group.block("launch_template"))
        .flatMap(TaskLargerThanInstance::template)
        .flatMap(template -> template.string("instance_type").known());
  }

  private static Optional<Resource> template(Attributes named) {
    String attribute = named.leavesOut("id") ? "name" : "id";
    return named.link(attribute, "aws_launch_template").only();
  }
}
