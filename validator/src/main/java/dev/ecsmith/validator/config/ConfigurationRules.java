package dev.ecsmith.validator.config;

import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules that look at how a configuration served a run. */
public final class ConfigurationRules {
  private ConfigurationRules() {}

  /** By identifier. */
  public static List<Rule<SuppressionUse>> all() {
    return List.of(new SuppressionExpired(), new SuppressionUnused());
  }
}
