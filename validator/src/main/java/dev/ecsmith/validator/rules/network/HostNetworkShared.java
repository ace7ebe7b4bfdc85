package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Containers see all that the instance listens to, and take its place. */
final class HostNetworkShared implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "host-network-shared",
              Severity.WARNING,
              "A task shares the network of its instance",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<String> mode = task.networkMode();
    if (mode.knownTo("host"::equals)) {
      findings.add(
          mode,
          "The containers share the network of the instance: they reach what listens at its"
              + " localhost, and no security group is between them and other tasks.",
          "Use the network mode awsvpc, which gives the task an interface of its own.");
    }
  }
}
