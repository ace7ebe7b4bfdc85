package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** All that is in the default group of a VPC reaches each other, and nothing else reaches it. */
final class ServiceInDefaultSecurityGroup implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-in-default-security-group",
          Severity.WARNING,
          "A service names no security group, so its tasks are in the default one of the VPC",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Listed.configurations(plan)
        .forEach(
            network -> {
              Value<?> groups = network.list("security_groups");
              if (groups.isAbsent()) {
                findings.add(
                    groups,
                    "The service names no security group, so its tasks are in the default one of"
                        + " the VPC.",
                    "Name a group in `security_groups` that admits what has to reach the tasks.");
              }
            });
  }
}
