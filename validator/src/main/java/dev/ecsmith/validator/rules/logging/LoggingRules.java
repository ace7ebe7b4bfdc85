package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class LoggingRules {
  private LoggingRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    LogDrivers drivers = LogDrivers.load();
    return List.of(
        new JsonFileWithoutRotation(),
        new LogBufferWithoutEffect(),
        new LogConfigurationMissing(),
        new LogDatetimeFormatConstant(),
        new LogGroupCreationNotAllowed(ManagedPolicies.load()),
        new LogOptionMissing(drivers),
        new LogOptionRepeated(),
        new LogOptionUnknown(drivers),
        new LogOptionValueNotAllowed(drivers),
        new LogOptionsExcludeEachOther(drivers),
        new LogPatternNotCompiled(),
        new LogStreamPrefixMissing());
  }
}
