package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Where a daemon's tasks run, and how many, is given. */
final class DaemonSettingNotSupported implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "daemon-setting-not-supported",
          Severity.ERROR,
          "A daemon has a setting for services of a number of tasks",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  private final Limit maximum;

  DaemonSettingNotSupported(Limit maximum) {
    this.maximum = maximum;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (!service.isDaemon()) {
      return;
    }
    Resource resource = service.resource();
    Value<Long> most = resource.integer("deployment_maximum_percent");
    if (most.knownTo(percent -> percent > maximum.least())) {
      findings.add(
          most,
          "A daemon has a maximum of "
              + maximum.least()
              + " % of its tasks, and not "
              + most.known().orElseThrow()
              + ".",
          "Remove `deployment_maximum_percent`.");
    }
    Value<String> rebalancing = resource.string("availability_zone_rebalancing");
    if (rebalancing.knownTo("ENABLED"::equals)) {
      findings.add(
          rebalancing,
          "A daemon has a task on each instance, and none to move to another zone.",
          "Remove `availability_zone_rebalancing`.");
    }
    resource
        .block("ordered_placement_strategy")
        .ifPresent(
            block ->
                findings.add(
                    block.node(),
                    "A daemon has a task on each instance, and no placement strategy.",
                    "Remove it; `placement_constraints` choose the instances."));
  }
}
