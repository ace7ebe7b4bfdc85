package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** ECS starts a task in one zone before it stops one in another. */
final class ZoneRebalancingNotPossible implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "zone-rebalancing-not-possible",
          Severity.WARNING,
          "A service is to be balanced over zones, and is set up so that it can't be",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html");

  private static final String ZONE = "attribute:ecs.availability-zone";

  private final Limit maximum;

  ZoneRebalancingNotPossible(Limit maximum) {
    this.maximum = maximum;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Resource resource = service.resource();
    Value<String> rebalancing = resource.string("availability_zone_rebalancing");
    if (service.isDaemon() || !rebalancing.knownTo("ENABLED"::equals)) {
      return;
    }
    Value<Long> most = resource.integer("deployment_maximum_percent");
    if (most.knownTo(percent -> percent <= maximum.least())) {
      report(
          most,
          "a maximum of " + most.known().orElseThrow() + " % leaves no room for a task more",
          findings);
    }
    service.loadBalancers().stream()
        .map(each -> each.string("elb_name"))
        .filter(Value::isKnown)
        .forEach(name -> report(name, "it has a Classic Load Balancer", findings));
    resource.blocks("ordered_placement_strategy").stream()
        .limit(1)
        .map(first -> first.string("field"))
        .filter(field -> field.isAbsent() || field.knownTo(name -> !name.equals(ZONE)))
        .forEach(
            field ->
                report(field, "its first placement strategy doesn't spread over zones", findings));
    resource.blocks("placement_constraints").stream()
        .map(each -> each.string("expression"))
        .filter(expression -> expression.knownTo(text -> text.contains(ZONE)))
        .forEach(expression -> report(expression, "a constraint ties it to zones", findings));
  }

  private static void report(Value<?> at, String because, FindingSink findings) {
    findings.add(
        at,
        "The service is to be balanced over zones, and can't be: " + because + ".",
        "Mend that, or set `availability_zone_rebalancing = \"DISABLED\"`.");
  }
}
