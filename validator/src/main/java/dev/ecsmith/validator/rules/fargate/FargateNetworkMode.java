package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Each task on Fargate has a network interface of its own, and no other network mode. */
final class FargateNetworkMode implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-network-mode",
          Severity.ERROR,
          "A Fargate task has another network mode than awsvpc",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html");

  private static final String AWSVPC = "awsvpc";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    Value<String> mode = task.networkMode();
    findings.skipUnknown(mode);
    if (mode.isAbsent()) {
      findings.add(
          mode,
          "The network mode is missing, which means `bridge`, and Fargate needs `awsvpc`.",
          "Add \"networkMode\": \"awsvpc\".");
    } else if (!mode.isUnknown() && !mode.knownTo(AWSVPC::equals)) {
      findings.add(
          mode,
          "The network mode is `" + mode.known().orElseThrow() + "`, and Fargate needs `awsvpc`.",
          "Write \"awsvpc\".");
    }
  }
}
