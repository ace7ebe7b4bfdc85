package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Then only a security group stands between the internet and the containers. */
final class TaskWithPublicAddress implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "task-with-public-address",
              Severity.WARNING,
              "Tasks of a service get public IP addresses",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Listed.configurations(plan)
        .map(network -> network.bool("assign_public_ip"))
        .filter(assigned -> assigned.knownTo(on -> on))
        .forEach(assigned -> tell(assigned, findings));
  }

  private static void tell(Value<Boolean> assigned, FindingSink findings) {
    findings.add(
        assigned,
        "The tasks get public IP addresses, and stand on the internet.",
        "Run them in private subnets, behind a load balancer and with a NAT gateway or VPC"
            + " endpoints for the way out.");
  }
}
