package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A filter that finds nothing gives an empty list, which Terraform takes. */
final class ServiceWithoutSubnets implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-without-subnets",
          Severity.ERROR,
          "The network configuration of a service has an empty list of subnets",
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
              Value<?> subnets = network.list("subnets");
              if (subnets.isAbsent()) {
                findings.add(
                    subnets,
                    "The service has no subnet to run its tasks in.",
                    "Name at least one in `subnets`, better one in each of two zones.");
              }
            });
  }
}
