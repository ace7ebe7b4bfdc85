package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.List;

/** There is a limit to the load balancers of a service. */
final class TargetGroupsTooMany implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "target-groups-too-many",
          Severity.ERROR,
          "A service has more target groups than ECS allows",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html");

  private final Limit limit;

  TargetGroupsTooMany(Limit limit) {
    this.limit = limit;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    List<Attributes> all = service.loadBalancers();
    if (all.size() > limit.greatest()) {
      findings.add(
          all.get((int) limit.greatest()).node(),
          "A service can have "
              + limit.greatest()
              + " target groups, and this has "
              + all.size()
              + ".",
          "Remove " + (all.size() - limit.greatest()) + ".");
    }
  }
}
