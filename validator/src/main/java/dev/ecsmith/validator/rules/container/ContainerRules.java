package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class ContainerRules {
  private ContainerRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new CarriageReturnInCommand(),
        new CommandIsOneString(),
        new EnvironmentNameMalformed(),
        new SwappinessWithoutMaxSwap(),
        new UlimitSoftAboveHard());
  }
}
