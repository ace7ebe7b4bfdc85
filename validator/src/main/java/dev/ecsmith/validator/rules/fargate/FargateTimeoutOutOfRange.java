package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** On instances the agent's configuration decides how long is too long, on Fargate AWS does. */
final class FargateTimeoutOutOfRange implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-timeout-out-of-range",
          Severity.ERROR,
          "A container on Fargate has a shorter or longer timeout than Fargate allows",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  private final TaskLimits.Limit seconds;

  FargateTimeoutOutOfRange(TaskLimits limits) {
    this.seconds = limits.named("fargate-timeout-seconds");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    for (Container container : task.containers()) {
      check("startTimeout", container, findings);
      check("stopTimeout", container, findings);
    }
  }

  private void check(String key, Container container, FindingSink findings) {
    Value<Long> timeout = container.fields().integer(key);
    findings.skipUnknown(timeout);
    timeout
        .known()
        .filter(amount -> !seconds.contains(amount))
        .ifPresent(
            amount ->
                findings.add(
                    timeout,
                    "`"
                        + key
                        + "` is "
                        + amount
                        + " s, and on Fargate it must be "
                        + seconds.least()
                        + " to "
                        + seconds.greatest()
                        + " s.",
                    "Use "
                        + (amount < seconds.least() ? seconds.least() : seconds.greatest())
                        + "."));
  }
}
