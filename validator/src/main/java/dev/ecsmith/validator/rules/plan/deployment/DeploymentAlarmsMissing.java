package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Enabled without names they watch nothing. */
final class DeploymentAlarmsMissing implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "deployment-alarms-missing",
          Severity.ERROR,
          "Alarms are to end deployments, and none is named",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    service
        .resource()
        .block("alarms")
        .filter(alarms -> alarms.bool("enable").knownTo(Boolean.TRUE::equals))
        .filter(alarms -> alarms.list("alarm_names").isAbsent())
        .ifPresent(
            alarms ->
                findings.add(
                    alarms.node(),
                    "The `alarms` are enabled and have no `alarm_names`.",
                    "Name at least one alarm of CloudWatch, or remove the block."));
  }
}
