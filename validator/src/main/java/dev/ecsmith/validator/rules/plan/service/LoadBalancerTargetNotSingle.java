package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** A Classic Load Balancer is named itself, any other by its target group. */
final class LoadBalancerTargetNotSingle implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-target-not-single",
          Severity.ERROR,
          "A service's load balancer is named in two ways, or in none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    for (Attributes each : service.loadBalancers()) {
      Value<String> group = each.string("target_group_arn");
      Value<String> name = each.string("elb_name");
      if (group.isAbsent() && name.isAbsent()) {
        findings.add(
            each.node(),
            "The `load_balancer` names neither a target group nor a Classic Load Balancer.",
            "Set `target_group_arn`.");
      } else if (group.isKnown() && name.isKnown()) {
        findings.add(
            name,
            "The `load_balancer` names the Classic Load Balancer \""
                + name.known().orElseThrow()
                + "\" beside a target group, and ECS takes one of them.",
            "Remove `elb_name`.");
      }
    }
  }
}
