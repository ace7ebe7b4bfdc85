package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Without a number Terraform asks for none. */
final class DesiredCountZero implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "desired-count-zero",
          Severity.INFO,
          "A service runs no task",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.services().stream()
        .filter(service -> !service.isDaemon() && !plan.mayScale(service))
        .filter(service -> service.controller().filter("ECS"::equals).isPresent())
        .map(Service::desiredCount)
        .filter(count -> count.isAbsent() || count.knownTo(tasks -> tasks == 0))
        .forEach(
            count ->
                findings.add(
                    count,
                    count.isAbsent()
                        ? "The service has no `desired_count`, so that Terraform asks for 0 tasks."
                        : "The service runs 0 tasks.",
                    "Set `desired_count`, unless that is meant."));
  }
}
