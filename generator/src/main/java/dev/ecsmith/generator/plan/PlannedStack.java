package dev.ecsmith.generator.plan;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a plan that a generated stack is.
 *
 * @param tasks those that stand in the stack's files
 */
public record PlannedStack(Plan plan, List<PlannedTask> tasks) {
  public PlannedStack {
    tasks = List.copyOf(tasks);
  }

  /**
   * @param families of the task definitions in the files
   */
  public static PlannedStack of(Plan plan, Set<String> families) {
    return new PlannedStack(
        plan,
        plan.tasks().stream()
            .filter(task -> task.definition().family().knownTo(families::contains))
            .toList());
  }

  /** Services that run its tasks. */
  public List<Service> services() {
    return plan.services().stream()
        .filter(service -> service.task().filter(tasks::contains).isPresent())
        .toList();
  }

  /** Resources that stand in one module with the tasks. */
  public Stream<Resource> ofType(String type) {
    Set<String> modules =
        tasks.stream().map(task -> task.resource().module()).collect(Collectors.toSet());
    return plan.ofType(type).stream().filter(resource -> modules.contains(resource.module()));
  }
}
