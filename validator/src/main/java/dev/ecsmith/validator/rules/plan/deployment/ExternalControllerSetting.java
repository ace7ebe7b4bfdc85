package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Task definition and load balancer belong to the task sets. */
final class ExternalControllerSetting implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "external-controller-setting",
          Severity.ERROR,
          "A service whose deployments somebody else makes says itself what it runs",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.controller().filter("EXTERNAL"::equals).isEmpty()) {
      return;
    }
    Value<String> task = service.resource().string("task_definition");
    if (!task.isAbsent()) {
      report(task.at(), "`task_definition`", findings);
    }
    service.loadBalancers().forEach(each -> report(each.node(), "`load_balancer`", findings));
  }

  private static void report(Node at, String what, FindingSink findings) {
    findings.add(
        at,
        "With the deployment controller \"EXTERNAL\" "
            + what
            + " belongs to the task sets of the"
            + " service, and not to the service.",
        "Move it to an `aws_ecs_task_set`.");
  }
}
