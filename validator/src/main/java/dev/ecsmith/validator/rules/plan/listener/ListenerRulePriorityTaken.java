package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** Rules are tried by their priorities, and no two of a listener can have the same. */
final class ListenerRulePriorityTaken implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-rule-priority-taken",
          Severity.ERROR,
          "Two rules of a listener have the same priority",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html");

  private record Slot(Resource listener, long priority) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Map<Slot, Resource> taken = new HashMap<>();
    for (Routing routing : plan.loadBalancing().routings()) {
      if (routing.isRule()) {
        Value<Long> priority = routing.resource().integer("priority");
        routing
            .listener()
            .ifPresent(
                listener ->
                    priority.ifKnown(
                        number ->
                            check(
                                new Slot(listener.resource(), number),
                                routing.resource(),
                                priority,
                                taken,
                                findings)));
      }
    }
  }

  private static void check(
      Slot slot, Resource rule, Value<Long> at, Map<Slot, Resource> taken, FindingSink findings) {
    Resource other = taken.putIfAbsent(slot, rule);
    if (other != null) {
      findings.add(
          at,
          "Priority "
              + slot.priority()
              + " of "
              + slot.listener().address()
              + " is taken by "
              + other.address()
              + ".",
          "Give each rule of a listener a priority of its own.");
    }
  }
}
