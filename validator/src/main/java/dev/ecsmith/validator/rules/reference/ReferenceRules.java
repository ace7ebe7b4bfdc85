package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class ReferenceRules {
  private ReferenceRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new ContainerNameNotUnique(),
        new DependsOnConditionWithoutHealthCheck(),
        new DependsOnCycle(),
        new DependsOnExitOfEssentialContainer(),
        new DependsOnUnknownContainer(),
        new LinkToUnknownContainer(),
        new NoEssentialContainer(),
        new SecretNameRepeated(),
        new VolumeNotDefined(),
        new VolumesFromUnknownContainer());
  }
}
