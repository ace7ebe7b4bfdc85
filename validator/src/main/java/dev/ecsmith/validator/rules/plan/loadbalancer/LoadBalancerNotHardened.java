package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A setting that most plans leave as it is, and a careful team doesn't. */
final class LoadBalancerNotHardened implements Rule<Plan> {
  private final RuleInfo info;
  private final Predicate<Resource> concerned;
  private final Function<Resource, Optional<Value<?>>> fault;
  private final String message;
  private final String hint;

  /**
   * @param concerned which load balancers it is about
   * @param fault the place of the fault of one; nothing where there is none, or none is known
   */
  LoadBalancerNotHardened(
      RuleInfo info,
      Predicate<Resource> concerned,
      Function<Resource, Optional<Value<?>>> fault,
      String message,
      String hint) {
    this.info = info;
    this.concerned = concerned;
    this.fault = fault;
    this.message = message;
    this.hint = hint;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.loadBalancing().loadBalancers().stream()
        .filter(concerned)
        .flatMap(loadBalancer -> fault.apply(loadBalancer).stream())
        .forEach(place -> findings.add(place, message, hint));
  }
}
