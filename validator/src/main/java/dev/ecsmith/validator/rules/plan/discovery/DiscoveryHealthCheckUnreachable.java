package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The health checkers of Route 53 are on the internet. */
final class DiscoveryHealthCheckUnreachable implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "discovery-health-check-unreachable",
          Severity.ERROR,
          "Route 53 is to check the health of what it can not reach",
          "https://docs.aws.amazon.com/cloud-map/latest/api/API_HealthCheckConfig.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource registry : plan.ofType(Registration.REGISTRY)) {
      registry
          .block("health_check_config")
          .ifPresent(
              check ->
                  registry
                      .block("dns_config")
                      .map(Registration::namespace)
                      .flatMap(Link::only)
                      .filter(space -> space.type().equals(Registration.PRIVATE))
                      .ifPresent(space -> tell(check, space, findings)));
    }
  }

  private static void tell(Attributes check, Resource namespace, FindingSink findings) {
    findings.add(
        check.node(),
        "The namespace "
            + namespace.address()
            + " is private, and Route 53 checks the health of public addresses alone.",
        "Use `health_check_custom_config`, for which ECS tells Cloud Map which tasks are healthy.");
  }
}
