package dev.ecsmith.validator.rules.health;

import dev.ecsmith.schemas.BareImages;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class HealthRules {
  private HealthRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new HealthCheckArgumentsIgnored(),
        new HealthCheckCommandMissing(),
        new HealthCheckCurlWithoutFail(),
        new HealthCheckFormUnknown(),
        new HealthCheckShellInCmd(),
        new HealthCheckWithoutShell(BareImages.load()));
  }
}
