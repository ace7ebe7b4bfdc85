package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** AWS makes a name known to everybody in a region and an account, and to nobody twice. */
final class LoadBalancerNameTaken implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-name-taken",
          Severity.ERROR,
          "Two load balancers, target groups or trust stores have the same name",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    LoadBalancing all = plan.loadBalancing();
    check(all.loadBalancers(), "load balancer", findings);
    check(all.targetGroups(), "target group", findings);
    check(plan.ofType("aws_lb_trust_store"), "trust store", findings);
  }

  private static void check(List<Resource> resources, String what, FindingSink findings) {
    List<Resource> before = new ArrayList<>();
    for (Resource resource : resources) {
      Value<String> name = resource.string("name");
      before.stream()
          .filter(other -> isSame(other, resource))
          .findFirst()
          .ifPresent(
              other ->
                  findings.add(
                      name,
                      "The name \""
                          + name.known().orElseThrow()
                          + "\" is that of "
                          + other.address()
                          + ", and a "
                          + what
                          + " needs one that no other has in the region.",
                      "Give it a name of its own."));
      before.add(resource);
    }
  }

  /** Whether both are for one region and account as far as can be told. */
  private static boolean isSame(Resource one, Resource other) {
    return other.string("name").isKnown()
        && one.string("name").known().equals(other.string("name").known())
        && one.isBeside(other)
        && one.isProvidedLike(other)
        && one.region().equals(other.region());
  }
}
