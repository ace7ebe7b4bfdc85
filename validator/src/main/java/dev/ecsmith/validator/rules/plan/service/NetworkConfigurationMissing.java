package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A task with a network interface of its own needs to be told in which subnets it lies. */
final class NetworkConfigurationMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "network-configuration-missing",
          Severity.ERROR,
          "A service of tasks in network mode awsvpc says nothing about subnets",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.services().stream()
        .filter(service -> service.networkMode().filter("awsvpc"::equals).isPresent())
        .filter(service -> service.resource().attributes().knowsBlocks("network_configuration"))
        .filter(service -> service.network().isEmpty())
        // The task sets of an external controller bring it themselves.
        .filter(
            service -> service.controller().filter(type -> !type.equals("EXTERNAL")).isPresent())
        .forEach(
            service ->
                findings.add(
                    service.resource().node(),
                    "The tasks are in network mode \"awsvpc\", for which the service needs a"
                        + " `network_configuration`, and it has none.",
                    "Add `network_configuration` with the `subnets` and `security_groups` of the"
                        + " tasks."));
  }
}
