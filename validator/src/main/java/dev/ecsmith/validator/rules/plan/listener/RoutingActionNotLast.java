package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** What shall happen to a request at last stands at the end, and once. */
final class RoutingActionNotLast implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "routing-action-not-last",
          Severity.ERROR,
          "The actions of a listener or rule don't end with one that answers or forwards",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html");

  private static final Set<String> ROUTING = Set.of("forward", "redirect", "fixed-response");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      if (routing.knowsActions() && !routing.actions().isEmpty()) {
        check(routing.actions(), findings);
      }
    }
  }

  private static void check(List<Attributes> actions, FindingSink findings) {
    Attributes last = actions.get(actions.size() - 1);
    if (!routes(last)) {
      findings.add(
          last.string("type"),
          "The last action is \""
              + last.string("type").known().orElseThrow()
              + "\", after which nothing answers the request.",
          "Let an action of type `forward`, `redirect` or `fixed-response` follow it.");
    }
    for (Attributes action : actions.subList(0, actions.size() - 1)) {
      if (routes(action)) {
        findings.add(
            action.string("type"),
            "The action \""
                + action.string("type").known().orElseThrow()
                + "\" answers the request or forwards it, and others follow it.",
            "Keep one action of that kind, and put it last.");
      }
    }
  }

  private static boolean routes(Attributes action) {
    return action.string("type").knownTo(ROUTING::contains);
  }
}
