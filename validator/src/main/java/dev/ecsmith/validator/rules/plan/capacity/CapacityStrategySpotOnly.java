package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.List;

/** Spot capacity may be taken back, all of it at once. */
final class CapacityStrategySpotOnly implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "capacity-strategy-spot-only",
              Severity.WARNING,
              "All tasks of a service run on Spot capacity",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html")
          .onlyIn(Profile.STRICT);

  private final Limit notice;

  CapacityStrategySpotOnly(Limit notice) {
    this.notice = notice;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    List<Attributes> strategy = service.capacityStrategy();
    if (!strategy.isEmpty()
        && strategy.stream()
            .allMatch(item -> item.string("capacity_provider").knownTo("FARGATE_SPOT"::equals))) {
      findings.add(
          strategy.get(0).string("capacity_provider"),
          "All tasks run on \"FARGATE_SPOT\", which AWS may take back "
              + notice.greatest()
              + " s after"
              + " a notice, and may not have when they start again.",
          "Give \"FARGATE\" a `base` for the tasks that have to be there.");
    }
  }
}
