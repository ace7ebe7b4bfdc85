package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class NetworkRules {
  private NetworkRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(new HostPortDiffers(), new PortMappedTwice());
  }
}
