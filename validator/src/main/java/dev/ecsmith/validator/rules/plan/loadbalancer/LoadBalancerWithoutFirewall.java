package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** What the whole internet may send is worth a look before a task sees it. */
final class LoadBalancerWithoutFirewall implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "load-balancer-without-firewall",
              Severity.WARNING,
              "A load balancer on the internet stands behind no web ACL",
              "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final List<String> ASSOCIATIONS =
      List.of("aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association");
  private static final String ATTRIBUTE = "resource_arn";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    boolean known =
        ASSOCIATIONS.stream()
            .flatMap(type -> plan.ofType(type).stream())
            .allMatch(
                each -> each.link(ATTRIBUTE, LoadBalancing.typesOfLoadBalancers()).complete());
    for (Resource loadBalancer : plan.loadBalancing().loadBalancers()) {
      boolean open =
          LoadBalancing.type(loadBalancer).filter("application"::equals).isPresent()
              && LoadBalancing.isOnInternet(loadBalancer);
      if (known && open && isUnnamed(loadBalancer)) {
        findings.add(
            loadBalancer.node(),
            "Nothing filters what the internet sends to the load balancer.",
            "Name it in the `resource_arn` of an `aws_wafv2_web_acl_association`.");
      }
    }
  }

  private static boolean isUnnamed(Resource loadBalancer) {
    return ASSOCIATIONS.stream().allMatch(type -> loadBalancer.namedBy(type, ATTRIBUTE).isEmpty());
  }
}
