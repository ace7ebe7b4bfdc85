package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** The base is where the first tasks go, and so there is one. */
final class CapacityStrategyWithSeveralBases implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capacity-strategy-with-several-bases",
          Severity.ERROR,
          "Several capacity providers of a strategy have a base",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Strategies.of(plan).forEach(strategy -> check(strategy, findings));
  }

  private static void check(List<Attributes> strategy, FindingSink findings) {
    List<Value<Long>> bases =
        strategy.stream()
            .map(item -> item.integer("base"))
            .filter(base -> base.knownTo(value -> value > 0))
            .toList();
    if (bases.size() > 1) {
      findings.add(
          bases.get(1),
          "A capacity provider strategy can have one base, and this has " + bases.size() + ".",
          "Keep `base` on the provider that the first tasks are for.");
    }
  }
}
