package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.FargateSizes;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class FargateRules {
  private FargateRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(new FargateSizeNotOffered(FargateSizes.load()));
  }
}
