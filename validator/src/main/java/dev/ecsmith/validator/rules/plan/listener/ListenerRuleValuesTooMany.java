package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** The conditions of one rule share a small number of values and wildcards. */
final class ListenerRuleValuesTooMany implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-rule-values-too-many",
          Severity.ERROR,
          "The conditions of a listener rule have more values or wildcards than AWS takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html");

  private final LoadBalancerLimits facts;

  ListenerRuleValuesTooMany(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      if (routing.isRule()) {
        List<RuleCondition> conditions = RuleCondition.in(routing.resource());
        int values = conditions.stream().mapToInt(RuleCondition::count).sum();
        int wildcards = conditions.stream().mapToInt(RuleCondition::wildcards).sum();
        check(routing.resource(), values, "values", facts.valuesOfRule(), findings);
        check(routing.resource(), wildcards, "wildcards", facts.wildcardsOfRule(), findings);
      }
    }
  }

  private static void check(Resource rule, int count, String what, int most, FindingSink findings) {
    if (count > most) {
      findings.add(
          rule.node(),
          "The conditions of the rule have "
              + count
              + " "
              + what
              + " together, and AWS takes "
              + most
              + ".",
          "Make two rules of it that do the same.");
    }
  }
}
