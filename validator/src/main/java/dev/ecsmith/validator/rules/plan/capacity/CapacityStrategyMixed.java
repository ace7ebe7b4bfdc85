package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** A strategy is for one kind of capacity. */
final class CapacityStrategyMixed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capacity-strategy-mixed",
          Severity.ERROR,
          "A strategy has capacity providers of Fargate and of instances",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Strategies.of(plan).forEach(strategy -> check(strategy, findings));
  }

  private static void check(List<Attributes> strategy, FindingSink findings) {
    List<Value<String>> names =
        strategy.stream().map(item -> item.string("capacity_provider")).toList();
    Optional<Value<String>> fargate =
        names.stream().filter(name -> name.knownTo(Strategies::isOfFargate)).findFirst();
    Optional<Value<String>> instances =
        names.stream()
            .filter(name -> name.knownTo(known -> !Strategies.isOfFargate(known)))
            .findFirst();
    if (fargate.isPresent() && instances.isPresent()) {
      findings.add(
          instances.get(),
          "The strategy has \""
              + instances.get().known().orElseThrow()
              + "\" beside \""
              + fargate.get().known().orElseThrow()
              + "\", and capacity providers of Fargate and of"
              + " instances can't be mixed.",
          "Keep those of one kind; a second service can run on the other.");
    }
  }
}
