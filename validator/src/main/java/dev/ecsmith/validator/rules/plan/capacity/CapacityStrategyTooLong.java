package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** There is a limit to how many providers share the tasks. */
final class CapacityStrategyTooLong implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capacity-strategy-too-long",
          Severity.ERROR,
          "A strategy has more capacity providers than ECS allows",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  private final Limit limit;

  CapacityStrategyTooLong(Limit limit) {
    this.limit = limit;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Strategies.of(plan).stream()
        .filter(strategy -> strategy.size() > limit.greatest())
        .forEach(
            strategy ->
                findings.add(
                    strategy.get((int) limit.greatest()).node(),
                    "A capacity provider strategy can have "
                        + limit.greatest()
                        + " providers, and"
                        + " this has "
                        + strategy.size()
                        + ".",
                    "Remove " + (strategy.size() - limit.greatest()) + "."));
  }
}
