package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Each says where tasks run, and ECS takes one of them. */
final class LaunchTypeBesideCapacityProviders implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "launch-type-beside-capacity-providers",
          Severity.ERROR,
          "A service has both a launch type and a capacity provider strategy",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> type = service.resource().written("launch_type");
    if (type.isKnown() && !service.capacityStrategy().isEmpty()) {
      findings.add(
          type,
          "The service has the launch type \""
              + type.known().orElseThrow()
              + "\" and a capacity"
              + " provider strategy, and ECS takes one of them.",
          "Remove `launch_type`: the capacity providers say where tasks run.");
    }
  }
}
