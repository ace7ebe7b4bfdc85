package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Nothing before ECS looks at the number. */
final class DesiredCountNegative implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "desired-count-negative",
          Severity.ERROR,
          "A service wants fewer than no tasks",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> count = service.desiredCount();
    if (count.knownTo(tasks -> tasks < 0)) {
      findings.add(
          count,
          "The service wants " + count.known().orElseThrow() + " tasks, and 0 is the least.",
          "Write the number of tasks that are to run.");
    }
  }
}
