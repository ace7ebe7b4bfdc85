package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** One task is in one zone. */
final class DesiredCountOfOne implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "desired-count-of-one",
              Severity.INFO,
              "A service runs a single task",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.services().stream()
        .filter(service -> !service.isDaemon() && !plan.mayScale(service))
        .map(Service::desiredCount)
        .filter(count -> count.knownTo(tasks -> tasks == 1))
        .forEach(
            count ->
                findings.add(
                    count,
                    "The service runs 1 task, and is gone while that is replaced or its zone is.",
                    "Set `desired_count = 2`, if it can run twice."));
  }
}
