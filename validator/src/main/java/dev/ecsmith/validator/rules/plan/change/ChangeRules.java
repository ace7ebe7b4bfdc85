package dev.ecsmith.validator.rules.plan.change;

import dev.ecsmith.schemas.LastingResources;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules of this package. */
public final class ChangeRules {
  private ChangeRules() {}

  /**
   * By identifier.
   *
   * @param mayGo addresses of resources that a person allows to be destroyed
   */
  public static List<Rule<Plan>> all(Set<String> mayGo) {
    return List.of(new LastingResourceDestroyed(LastingResources.load(), mayGo));
  }
}
