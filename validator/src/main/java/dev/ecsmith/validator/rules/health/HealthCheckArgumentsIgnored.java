package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** A shell takes its script from one string; what follows are parameters of the script. */
final class HealthCheckArgumentsIgnored implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-arguments-ignored",
          Severity.WARNING,
          "A health check in a shell is split into several strings",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      List<Value<String>> arguments = command.arguments();
      if (command.isShellLine()
          && arguments.size() > 1
          && arguments.get(1).knownTo(text -> !text.isBlank())) {
        findings.add(
            arguments.get(1),
            "The shell runs the first string alone"
                + arguments.get(0).known().map(line -> ", `" + line + "`").orElse("")
                + ", and ignores this one.",
            "Write the whole command in one string, or CMD in place of CMD-SHELL.");
      }
    }
  }
}
