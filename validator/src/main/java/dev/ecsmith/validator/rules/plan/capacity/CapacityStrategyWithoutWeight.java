package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.List;

/** A provider of weight zero gets no tasks. */
final class CapacityStrategyWithoutWeight implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capacity-strategy-without-weight",
          Severity.ERROR,
          "No capacity provider of a strategy has a weight",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    List<Attributes> strategy = service.capacityStrategy();
    if (strategy.size() > 1 && strategy.stream().allMatch(CapacityStrategyWithoutWeight::isZero)) {
      findings.add(
          strategy.get(0).node(),
          "None of the "
              + strategy.size()
              + " capacity providers has a weight above 0, so that ECS"
              + " can't start tasks on any.",
          "Set `weight = 1` on at least one.");
    }
  }

  private static boolean isZero(Attributes item) {
    Value<Long> weight = item.integer("weight");
    return weight.isAbsent() || weight.knownTo(value -> value == 0);
  }
}
