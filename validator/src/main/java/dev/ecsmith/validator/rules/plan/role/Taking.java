package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role that ECS takes on, or gives to tasks.
 *
 * @param use a phrase with its article: {@code "the execution role"}
 * @param by what names it
 * @param principal the service that has to be trusted
 */
record Taking(Role role, String use, Resource by, String principal) {
  static final String TASKS = "ecs-tasks.amazonaws.com";
  static final String SERVICES = "ecs.amazonaws.com";

  private static final String EXECUTION = "execution_role_arn";
  private static final String TASK = "task_role_arn";
  private static final String ROLE = "role_arn";

  /** Of task definitions. */
  static List<Taking> byTasks(Plan plan, Roles roles) {
    List<Taking> found = new ArrayList<>();
    for (PlannedTask task : plan.tasks()) {
      Attributes attributes = task.resource().attributes();
      roles
          .named(attributes, EXECUTION)
          .ifPresent(role -> found.add(of(role, "the execution role", task.resource(), TASKS)));
      roles
          .named(attributes, TASK)
          .ifPresent(role -> found.add(of(role, "the task role", task.resource(), TASKS)));
    }
    return found;
  }

  /** Of services: to make volumes, and to change load balancers and VPC Lattice. */
  static List<Taking> byServices(Plan plan, Roles roles) {
    return plan.services().stream()
        .map(Service::resource)
        .flatMap(
            service ->
                Stream.of(
                        service.blocks("volume_configuration").stream()
                            .flatMap(each -> each.blocks("managed_ebs_volume").stream()),
                        service.blocks("vpc_lattice_configurations").stream(),
                        service.blocks("load_balancer").stream()
                            .flatMap(each -> each.blocks("advanced_configuration").stream()))
                    .flatMap(blocks -> blocks)
                    .flatMap(block -> roles.named(block, ROLE).stream())
                    .distinct()
                    .map(role -> of(role, "the infrastructure role", service, SERVICES)))
        .toList();
  }

  private static Taking of(Role role, String use, Resource by, String principal) {
    return new Taking(role, use, by, principal);
  }

  /** For the middle of a sentence. */
  String phrase() {
    return use + " of " + by.address();
  }
}
