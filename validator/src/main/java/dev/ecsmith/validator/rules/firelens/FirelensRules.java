package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class FirelensRules {
  private FirelensRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    FirelensRouters routers = FirelensRouters.load();
    return List.of(
        new FirelensConfigIncomplete(),
        new FirelensConfigOverwritten(routers),
        new FirelensOptionUnknown(routers),
        new FirelensOptionValueNotAllowed(routers),
        new FirelensOutputMissing(routers),
        new FirelensRouterLogsToItself(),
        new FirelensRouterMissing(),
        new FirelensRouterNotAwaited(),
        new FirelensRouterNotEssential(),
        new FirelensRouterRepeated(),
        new FirelensRouterUnused(),
        new FirelensTypeDiffersFromImage(routers));
  }
}
