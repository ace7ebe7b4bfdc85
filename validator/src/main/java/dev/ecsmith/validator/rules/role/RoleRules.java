package dev.ecsmith.validator.rules.role;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** The rules of this package. */
public final class RoleRules {
  private RoleRules() {}

  /**
   * By identifier.
   *
   * @param policy what the execution role may do, where that is known
   */
  public static List<Rule<TaskDefinition>> all(Optional<AccessPolicy> policy) {
    ExecutionNeeds needs = needs();
    return List.of(
        new ExecutionRoleIsTaskRole(),
        new ExecutionRoleMissing(needs),
        new ExecutionRolePermissionMissing(needs, policy));
  }

  /** Whether an execution role may do what a task takes. */
  public static Rule<TaskDefinition> ofExecutionRole(AccessPolicy policy) {
    return new ExecutionRolePermissionMissing(needs(), Optional.of(policy));
  }

  private static ExecutionNeeds needs() {
    return new ExecutionNeeds(RolePermissions.ofExecutionRole(), ArnShapes.load());
  }
}
