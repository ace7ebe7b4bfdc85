package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.schemas.FileSystems;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SecurityGroupRules {
  private SecurityGroupRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new DatabaseClosedToTask(),
        new FileSystemClosedToTask(FileSystems.load()),
        new ListenerPortClosed(),
        new LoadBalancerClosedToTask(),
        new TaskClosedToLoadBalancer(),
        new TaskOpenToEverybody());
  }
}
