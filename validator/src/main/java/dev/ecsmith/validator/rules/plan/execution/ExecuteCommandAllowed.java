package dev.ecsmith.validator.rules.plan.execution;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Whoever may call ECS Exec is root in the container, whatever user it runs as. */
final class ExecuteCommandAllowed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "execute-command-allowed",
              Severity.INFO,
              "A service lets people run commands as root in its containers",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html")
          .onlyIn(Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Boolean> enabled = service.resource().bool("enable_execute_command");
    if (enabled.knownTo(on -> on)) {
      findings.add(
          enabled,
          "ECS Exec is enabled, so whoever may call it runs commands as root in the containers.",
          "Turn it on while you look for a fault, and off again.");
    }
  }
}
