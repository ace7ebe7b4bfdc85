package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.schemas.HealthCheckDefaults;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class ReferenceRules {
  private ReferenceRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        RepeatedNames.ofContainers(),
        new DependsOnConditionWithoutHealthCheck(),
        new DependsOnCycle(),
        new DependsOnExitOfEssentialContainer(),
        new DependsOnRepeated(),
        new DependsOnUnknownContainer(),
        new LinkToUnknownContainer(),
        RepeatedNames.ofVariables(),
        new NoEssentialContainer(),
        new ProxyContainerUnknown(),
        new SecretNameRepeated(),
        RepeatedNames.ofTags(),
        RepeatedNames.ofUlimits(),
        RepeatedNames.ofVolumes(),
        new StartTimeoutTooShort(HealthCheckDefaults.load()),
        new StartTimeoutWithoutEffect(),
        new VolumeNotDefined(),
        new VolumesFromUnknownContainer());
  }
}
