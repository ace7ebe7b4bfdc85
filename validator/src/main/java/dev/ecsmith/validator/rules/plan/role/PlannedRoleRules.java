package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PlannedRoleRules {
  private PlannedRoleRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new ExecuteCommandWithoutPermission(),
        new ExecutionRoleWithoutPermission(RolePermissions.ofExecutionRole()),
        new InfrastructureRoleNotTrustingEcs(),
        new PassRoleAllowedEverywhere(),
        new RoleAllowsEverything(),
        new RoleNotTrustingTasks(),
        new RoleTrustWithoutSource(),
        new SecretsAllowedEverywhere(),
        new TaskActsAsExecutionRole(),
        new TaskRoleNotAllowedOnResource(),
        new TaskRoleWithoutPermission());
  }
}
