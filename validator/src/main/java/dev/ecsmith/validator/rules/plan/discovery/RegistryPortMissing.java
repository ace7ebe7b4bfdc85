package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A record of type SRV tells clients a port, which has to come from somewhere. */
final class RegistryPortMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registry-port-missing",
          Severity.ERROR,
          "A service registers tasks in SRV records without a port",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Registration registration : Registration.in(plan)) {
      boolean srv =
          registration
              .registry()
              .filter(registry -> Registration.recordTypes(registry).contains("SRV"))
              .isPresent();
      boolean container =
          registration.containerName().isAbsent()
              || Registration.isUnset(registration.containerPort());
      if (srv && Registration.isUnset(registration.port()) && container) {
        findings.add(
            registration.settings().node(),
            "The records are of type SRV and tell a port, which neither `port` nor `container_name`"
                + " with `container_port` says.",
            "Add `container_name` and `container_port`; in network mode awsvpc `port` is enough.");
      }
    }
  }
}
