package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Who waits longer for an answer than until the next question never gets to a verdict. */
final class HealthCheckTimeoutTooLong implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-timeout-too-long",
          Severity.ERROR,
          "A target group's health check waits as long as its interval, or longer",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.loadBalancing().targetGroups()) {
      group.block("health_check").ifPresent(check -> check(check, findings));
    }
  }

  private static void check(Attributes check, FindingSink findings) {
    Value<Long> timeout = check.integer("timeout");
    check
        .integer("interval")
        .ifKnown(
            interval ->
                timeout.ifKnown(
                    seconds -> {
                      if (seconds >= interval) {
                        findings.add(
                            timeout,
                            "The health check waits "
                                + seconds
                                + " seconds for an answer and runs every "
                                + interval
                                + " seconds; the timeout must be shorter than the interval.",
                            "Set `timeout` to "
                                + Math.max(2, interval / 2)
                                + ", or `interval` to more than "
                                + seconds
                                + ".");
                      }
                    }));
  }
}
