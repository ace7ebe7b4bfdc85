package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** A blue/green deployment moves traffic from one target group to another. */
final class CodeDeployWithoutLoadBalancer implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code-deploy-without-load-balancer",
          Severity.ERROR,
          "CodeDeploy is to shift the traffic of a service that has no target group",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.controller().filter("CODE_DEPLOY"::equals).isPresent()
        && service.resource().attributes().knowsBlocks("load_balancer")
        && service.loadBalancers().stream()
            .allMatch(each -> each.string("target_group_arn").isAbsent())) {
      findings.add(
          service
              .resource()
              .block("deployment_controller")
              .orElse(service.resource().attributes())
              .node(),
          "The deployment controller is \"CODE_DEPLOY\", and the service has no target group whose"
              + " traffic could be shifted.",
          "Add a `load_balancer` with a target group, or use the controller \"ECS\".");
    }
  }
}
