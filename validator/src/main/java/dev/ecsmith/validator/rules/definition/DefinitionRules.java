package dev.ecsmith.validator.rules.definition;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.schemas.SampleValues;
import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class DefinitionRules {
  private DefinitionRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new DescribeOutputWrapper(),
        new NullValue(OutputOnlyKeys.load()),
        new SampleValueLeft(SampleValues.load()),
        new TaskDefinitionTooLong(TaskLimits.load()));
  }
}
