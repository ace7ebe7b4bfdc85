package dev.ecsmith.validator.rules.environment;

import dev.ecsmith.schemas.InjectedVariables;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class EnvironmentRules {
  private EnvironmentRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new EnvironmentFileExtension(),
        new EnvironmentFileRepeated(),
        new VariableSetByEcs(InjectedVariables.load()));
  }
}
