package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Without a health check Cloud Map takes every instance for healthy. */
final class DiscoveryWithoutTaskHealth implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "discovery-without-task-health",
              Severity.INFO,
              "Cloud Map does not learn which tasks are healthy",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Registration registration : Registration.in(plan)) {
      registration
          .registry()
          .filter(registry -> !registry.isData())
          .filter(registry -> has(registry, "dns_config"))
          .filter(registry -> lacks(registry, "health_check_custom_config"))
          .filter(registry -> lacks(registry, "health_check_config"))
          .ifPresent(
              registry ->
                  findings.add(
                      registration.settings().node(),
                      registry.address()
                          + " has no health check, so clients get the addresses of tasks that are not"
                          + " healthy, too.",
                      "Add `health_check_custom_config {}` to it: ECS then tells Cloud Map. It can't be"
                          + " added later without replacing the service of Cloud Map."));
    }
  }

  private static boolean has(Resource registry, String block) {
    return registry.block(block).isPresent();
  }

  private static boolean lacks(Resource registry, String block) {
    return registry.attributes().knowsBlocks(block) && registry.block(block).isEmpty();
  }
}
