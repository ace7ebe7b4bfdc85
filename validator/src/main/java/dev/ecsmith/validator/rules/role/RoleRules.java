package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class RoleRules {
  private RoleRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(new ExecutionRoleIsTaskRole(), new ExecutionRoleMissing());
  }
}
