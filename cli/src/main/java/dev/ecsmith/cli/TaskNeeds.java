package dev.ecsmith.cli;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.network.EgressNeeds;
import dev.ecsmith.validator.network.Endpoint;
import dev.ecsmith.validator.network.OpenPort;
import dev.ecsmith.validator.network.OpenPorts;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.TaskRoleNeeds;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import java.util.List;

/** All that a task needs around it to start and to be reached. */
record TaskNeeds(
    TaskDefinition task,
    List<Endpoint> endpoints,
    RoleDemand executionRole,
    RoleDemand taskRole,
    List<OpenPort> ports) {
  TaskNeeds {
    endpoints = List.copyOf(endpoints);
    ports = List.copyOf(ports);
  }

  /** Of several tasks that are used alike. */
  static List<TaskNeeds> of(List<TaskDefinition> tasks, TaskUse use) {
    RolePermissions execution = RolePermissions.ofExecutionRole();
    RolePermissions ofTaskRole = RolePermissions.ofTaskRole();
    ExecutionNeeds executionNeeds = new ExecutionNeeds(execution, ArnShapes.load());
    TaskRoleNeeds taskRoleNeeds = TaskRoleNeeds.load();
    EgressNeeds egress = EgressNeeds.load();
    OpenPorts ports = OpenPorts.load();
    return tasks.stream()
        .map(
            task ->
                new TaskNeeds(
                    task,
                    Endpoint.of(egress.of(task, use)),
                    RoleDemand.of(task.executionRoleArn(), executionNeeds.of(task), execution),
                    RoleDemand.of(task.taskRoleArn(), taskRoleNeeds.of(task, use), ofTaskRole),
                    ports.of(task)))
        .toList();
  }
}
