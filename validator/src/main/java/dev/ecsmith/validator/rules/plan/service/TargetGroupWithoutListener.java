package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** ECS takes a target group only where a load balancer has it already. */
final class TargetGroupWithoutListener implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "target-group-without-listener",
          Severity.ERROR,
          "A service registers its tasks with a target group to which no listener forwards",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service.loadBalancers().forEach(each -> check(each, plan, findings));
    }
  }

  private static void check(Attributes loadBalancer, Plan plan, FindingSink findings) {
    Link link = Service.targetGroup(loadBalancer);
    link.only()
        // To one that exists a listener may forward of which this plan knows nothing.
        .filter(plan::isNew)
        .filter(group -> !plan.forwards().mayReach(group))
        .ifPresent(
            group ->
                findings.add(
                    link.at(),
                    "No listener and no rule of one forwards to "
                        + group.address()
                        + ", with which the service registers its tasks.",
                    "Let an `aws_lb_listener` or `aws_lb_listener_rule` forward to it, and the"
                        + " service depend on that."));
  }
}
