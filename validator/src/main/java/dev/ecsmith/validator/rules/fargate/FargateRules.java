package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.FargateSizes;
import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.SizedTask;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class FargateRules {
  private FargateRules() {}

  /** The one about sizes, for whatever has one. */
  public static <T extends SizedTask> Rule<T> sizeNotOffered() {
    return new FargateSizeNotOffered<>(FargateSizes.load());
  }

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    FargateSizes sizes = FargateSizes.load();
    return List.of(
        new FargateLogDriverNotOffered(LogDrivers.load()),
        new FargateNetworkMode(),
        new FargateSizeMissing(sizes),
        new FargateSizeNotOffered<>(sizes),
        new FargateTimeoutOutOfRange(TaskLimits.load()),
        new LaunchTypeNotStated(sizes));
  }
}
