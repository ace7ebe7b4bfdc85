package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Target groups share traffic in proportion to their weights. */
final class ForwardWeightsZero implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "forward-weights-zero",
          Severity.WARNING,
          "A listener forwards to target groups of which none is to get traffic",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      for (Attributes action : routing.actions()) {
        for (Attributes forward : action.blocks("forward")) {
          List<Attributes> groups = forward.blocks("target_group");
          if (!groups.isEmpty()
              && groups.stream().allMatch(group -> group.integer("weight").knownTo(w -> w == 0))) {
            findings.add(
                forward.node(),
                "All "
                    + groups.size()
                    + " target groups have weight 0, and so none gets a request.",
                "Give at least one of them a weight from 1 to 999.");
          }
        }
      }
    }
  }
}
