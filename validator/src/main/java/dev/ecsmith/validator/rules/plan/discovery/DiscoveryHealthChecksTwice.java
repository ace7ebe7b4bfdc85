package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Either Route 53 asks whether an instance is healthy, or somebody tells Cloud Map. */
final class DiscoveryHealthChecksTwice implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "discovery-health-checks-twice",
          Severity.ERROR,
          "A service of Cloud Map has two kinds of health checks",
          "https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource registry : plan.ofType(Registration.REGISTRY)) {
      Optional<Attributes> asking = registry.block("health_check_config");
      if (asking.isPresent() && registry.block("health_check_custom_config").isPresent()) {
        findings.add(
            asking.get().node(),
            "Cloud Map takes `health_check_config` or `health_check_custom_config`, and not both.",
            "Keep `health_check_custom_config`: ECS tells Cloud Map which tasks are healthy.");
      }
    }
  }
}
