package dev.ecsmith.validator.rules.plan.log;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Logs that nobody asked to delete are kept, and paid, for ever. */
final class LogGroupWithoutRetention implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "log-group-without-retention",
              Severity.INFO,
              "A log group keeps its logs for ever",
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.ofType("aws_cloudwatch_log_group")) {
      Value<Long> days = group.integer("retention_in_days");
      if (days.isAbsent() || days.knownTo(number -> number == 0)) {
        findings.add(
            days,
            "The logs are kept, and paid for, until somebody deletes them.",
            "Set `retention_in_days`, for example to 90.");
      }
    }
  }
}
