package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Of a command in another form the runtime makes no check at all. Docker also knows NONE, of which
 * it is not documented whether ECS takes it.
 */
final class HealthCheckFormUnknown implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-form-unknown",
          Severity.ERROR,
          "A health check does not begin with CMD or CMD-SHELL",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

  private static final String NONE = "NONE";
  private static final List<String> FORMS =
      List.of(HealthCommand.CMD, HealthCommand.CMD_SHELL, NONE);
  private static final Pattern ALL_IN_ONE =
      Pattern.compile("[\\[\"' ]*CMD(?:-SHELL)?[\"', ].*", Pattern.DOTALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      command
          .form()
          .ifKnown(
              form -> {
                if (!form.isBlank() && !FORMS.contains(form)) {
                  findings.add(command.form(), message(form), hint(form));
                }
              });
    }
  }

  private static String message(String form) {
    return ALL_IN_ONE.matcher(form).matches()
        ? "The form and the command stand in one string, as the console shows them."
        : "The command begins with `" + form + "`, and has to begin with CMD or CMD-SHELL.";
  }

  private static String hint(String form) {
    String upper = form.toUpperCase(Locale.ROOT);
    return FORMS.contains(upper)
        ? "Write \"" + upper + "\"."
        : "Write [\"CMD-SHELL\", \"curl -f http://localhost/ || exit 1\"], or [\"CMD\", \"PROGRAM\","
            + " \"ARGUMENT\"].";
  }
}
