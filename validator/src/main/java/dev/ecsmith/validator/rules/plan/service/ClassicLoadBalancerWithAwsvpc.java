package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** It reaches instances, and such tasks aren't reached by those. */
final class ClassicLoadBalancerWithAwsvpc implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "classic-load-balancer-with-awsvpc",
          Severity.ERROR,
          "A Classic Load Balancer is to reach tasks with network interfaces of their own",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.networkMode().filter("awsvpc"::equals).isPresent()) {
      service.loadBalancers().stream()
          .map(each -> each.string("elb_name"))
          .filter(Value::isKnown)
          .forEach(
              name ->
                  findings.add(
                      name,
                      "The tasks are in network mode \"awsvpc\", which the Classic Load Balancer \""
                          + name.known().orElseThrow()
                          + "\" can't reach.",
                      "Use an Application or Network Load Balancer, and a target group of type"
                          + " \"ip\"."));
    }
  }
}
