package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * The services of AWS that must be reached inside a VPC from which nothing else is, named as in
 * {@code com.amazonaws.REGION.NAME}.
 *
 * @param tasks what a task needs to start
 * @param containerInstances what the agent of a container instance speaks to
 * @param executeCommand what ECS Exec needs
 */
public record VpcEndpoints(
    List<String> tasks, List<String> containerInstances, List<String> executeCommand) {
  public VpcEndpoints {
    tasks = List.copyOf(tasks);
    containerInstances = List.copyOf(containerInstances);
    executeCommand = List.copyOf(executeCommand);
  }

  /** From the table that is shipped with ecsmith. */
  public static VpcEndpoints load() {
    Map<String, Object> table = JsonResource.object("reference/vpc-endpoints.json");
    return new VpcEndpoints(
        JsonResource.strings(table, "tasks"),
        JsonResource.strings(table, "container_instances"),
        JsonResource.strings(table, "execute_command"));
  }
}
