package dev.ecsmith.validator.rules.plan.repository;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class RepositoryRules {
  private RepositoryRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(new RepositoryTagsMutable());
  }
}
