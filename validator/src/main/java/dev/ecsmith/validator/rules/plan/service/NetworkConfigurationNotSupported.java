package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Tasks without a network interface of their own use that of the instance. */
final class NetworkConfigurationNotSupported implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "network-configuration-not-supported",
          Severity.ERROR,
          "A service has a network configuration for tasks that aren't in network mode awsvpc",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .flatMap(task -> task.definition().effectiveNetworkMode())
          .filter(mode -> !mode.equals("awsvpc"))
          .ifPresent(
              mode -> service.network().ifPresent(network -> report(network, mode, findings)));
    }
  }

  private static void report(Attributes network, String mode, FindingSink findings) {
    findings.add(
        network.node(),
        "The tasks are in network mode \""
            + mode
            + "\", and a `network_configuration` is only for \"awsvpc\".",
        "Remove it, or set `network_mode = \"awsvpc\"` in the task definition.");
  }
}
