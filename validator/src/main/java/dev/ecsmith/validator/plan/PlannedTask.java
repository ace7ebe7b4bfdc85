package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/**
 * A task definition that Terraform registers.
 *
 * @param resource of the type {@code aws_ecs_task_definition}
 * @param definition the same in the words of ECS; its places and pointers are those of the plan
 */
public record PlannedTask(Resource resource, TaskDefinition definition) {
  /** What its container definitions refer to, where that is all that is known of them. */
  public List<Reliance> reliances() {
    return Reliance.of(resource);
  }
}
