package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Since ECS has a role of its own the parameter is left for one case. */
final class ServiceRoleNotAllowed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-role-not-allowed",
          Severity.ERROR,
          "A service has a role for its load balancer that ECS doesn't take there",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> role = service.resource().written("iam_role");
    boolean given =
        role.isKnown()
            || (!role.isAbsent()
                && service.resource().link("iam_role", "aws_iam_role").only().isPresent());
    if (!given) {
      return;
    }
    if (service.networkMode().filter("awsvpc"::equals).isPresent()) {
      report(role, "its tasks are in network mode \"awsvpc\"", findings);
    } else if (service.resource().attributes().knowsBlocks("load_balancer")
        && service.loadBalancers().size() != 1) {
      report(
          role,
          service.loadBalancers().isEmpty()
              ? "it has no load balancer"
              : "it has " + service.loadBalancers().size() + " target groups",
          findings);
    }
  }

  private static void report(Value<String> role, String because, FindingSink findings) {
    findings.add(
        role,
        "The service takes no `iam_role`, because " + because + ".",
        "Remove it: ECS uses its service-linked role.");
  }
}
