package dev.ecsmith.validator.rules.plan;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;

/** A rule that looks at each service of a plan by itself. */
public interface ServiceRule extends Rule<Plan> {
  void check(Service service, FindingSink findings);

  @Override
  default void check(Plan plan, FindingSink findings) {
    plan.services().forEach(service -> check(service, findings));
  }
}
