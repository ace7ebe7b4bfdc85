package dev.ecsmith.validator.rules.plan.log;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** CloudWatch encrypts logs with a key of its own where it has no other. */
final class LogGroupWithoutKey implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "log-group-without-key",
              Severity.INFO,
              "A log group is not encrypted with a key of the customer",
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html")
          .onlyIn(Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.ofType("aws_cloudwatch_log_group")) {
      Value<String> key = group.string("kms_key_id");
      if (key.isAbsent()) {
        findings.add(
            key,
            "Whoever may read the log group can read the logs; no key of your own stands before them.",
            "Set `kms_key_id`, with a key that allows logs.REGION.amazonaws.com to use it.");
      }
    }
  }
}
