package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** There is no Spot capacity for Windows on Fargate. */
final class FargateSpotOnWindows implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-spot-on-windows",
          Severity.ERROR,
          "Windows tasks are to run on Fargate Spot",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.task().filter(task -> task.definition().runsOnWindows()).isPresent()) {
      service.capacityStrategy().stream()
          .map(item -> item.string("capacity_provider"))
          .filter(name -> name.knownTo("FARGATE_SPOT"::equals))
          .forEach(
              name ->
                  findings.add(
                      name,
                      "The tasks run on Windows, which \"FARGATE_SPOT\" doesn't offer.",
                      "Use \"FARGATE\"."));
    }
  }
}
