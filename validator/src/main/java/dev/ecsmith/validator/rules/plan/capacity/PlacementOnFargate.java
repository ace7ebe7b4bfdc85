package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.List;

/** There are no instances to choose from. */
final class PlacementOnFargate implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "placement-on-fargate",
          Severity.ERROR,
          "A service on Fargate says on which instances tasks are placed",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.runsOnFargate()) {
      for (String name : List.of("ordered_placement_strategy", "placement_constraints")) {
        service
            .resource()
            .block(name)
            .ifPresent(
                block ->
                    findings.add(
                        block.node(),
                        "The service runs on Fargate, where `"
                            + name
                            + "` has no instances to choose"
                            + " from and is refused.",
                        "Remove it: Fargate spreads the tasks over the zones of their subnets."));
      }
    }
  }
}
