package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Instances have no platform version. */
final class PlatformVersionWithoutFargate implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "platform-version-without-fargate",
          Severity.ERROR,
          "A service on instances asks for a platform version of Fargate",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> version = service.resource().written("platform_version");
    if (version.isKnown() && service.runsOnInstances()) {
      findings.add(
          version,
          "The service runs on instances, and the platform version "
              + version.known().orElseThrow()
              + " is of Fargate.",
          "Remove `platform_version`.");
    }
  }
}
