package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** One task on each instance needs instances. */
final class DaemonNotOffered implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "daemon-not-offered",
          Severity.ERROR,
          "A daemon is to run on Fargate, or to be deployed by another than ECS",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (!service.isDaemon()) {
      return;
    }
    Value<String> strategy = service.resource().string("scheduling_strategy");
    if (service.runsOnFargate()) {
      findings.add(
          strategy,
          "A daemon runs one task on each instance, and Fargate has none.",
          "Remove `scheduling_strategy`, and set `desired_count`.");
    }
    service
        .controller()
        .filter(type -> !type.equals("ECS"))
        .ifPresent(
            type ->
                findings.add(
                    strategy,
                    "The deployment controller \"" + type + "\" doesn't deploy daemons.",
                    "Remove `deployment_controller`."));
  }
}
