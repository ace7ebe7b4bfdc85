package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** The rules of this package. */
public final class LoggingRules {
  private LoggingRules() {}

  /**
   * By identifier.
   *
   * @param executionRole what the execution role may do, where that is known
   */
  public static List<Rule<TaskDefinition>> all(Optional<AccessPolicy> executionRole) {
    LogDrivers drivers = LogDrivers.load();
    return List.of(
        new JsonFileWithoutRotation(),
        new LogBufferWithoutEffect(),
        new LogConfigurationMissing(),
        new LogDatetimeFormatConstant(),
        new LogGroupCreationNotAllowed(ManagedPolicies.load(), executionRole),
        new LogOptionMissing(drivers),
        new LogOptionRepeated(),
        new LogOptionUnknown(drivers),
        new LogOptionValueNotAllowed(drivers),
        new LogOptionsExcludeEachOther(drivers),
        new LogPatternNotCompiled(),
        new LogStreamPrefixMissing());
  }
}
