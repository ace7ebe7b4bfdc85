package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A record of type SRV has one port. */
final class RegistryPortBesideContainer implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registry-port-beside-container",
          Severity.ERROR,
          "A service registers both a port and a container with Cloud Map",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Registration registration : Registration.in(plan)) {
      Value<Long> port = registration.port();
      boolean container =
          registration.containerName().isKnown()
              || registration.containerPort().knownTo(number -> number != 0);
      if (port.knownTo(number -> number != 0) && container) {
        findings.add(
            port,
            "The port for Cloud Map is given by `port` and by `container_name` and"
                + " `container_port`, of which ECS takes one.",
            "Take `port` away, or the two others.");
      }
    }
  }
}
