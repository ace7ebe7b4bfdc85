package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** On Fargate nobody sees the output; on an instance it depends on how Docker is set up there. */
final class LogConfigurationMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "log-configuration-missing",
              Severity.WARNING,
              "The output of a container goes nowhere that the task says",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Value<Fields> log = container.fields().object("logConfiguration");
      if (log.isAbsent()) {
        findings.add(
            log,
            "The container has no `logConfiguration`"
                + (task.requiresFargate() ? ", so that its output is lost." : "."),
            "Send its output to CloudWatch Logs with the log driver awslogs.");
      }
    }
  }
}
