package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** There is a form and nothing to run. */
final class HealthCheckCommandMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-command-missing",
          Severity.ERROR,
          "A health check has nothing to run",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      boolean empty = command.arguments().stream().allMatch(each -> each.knownTo(String::isBlank));
      if ((command.isProgram() || command.isShellLine()) && empty) {
        findings.add(
            command.form(),
            "Nothing stands behind " + command.form().known().orElseThrow() + " that could be run.",
            command.isProgram()
                ? "Add the program and its arguments, each a string of its own."
                : "Add the command as one string.");
      }
    }
  }
}
