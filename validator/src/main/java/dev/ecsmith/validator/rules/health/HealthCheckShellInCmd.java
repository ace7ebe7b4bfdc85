package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** No shell reads the strings behind CMD: they go to the program as they are. */
final class HealthCheckShellInCmd implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-shell-in-cmd",
          Severity.ERROR,
          "A health check uses what only a shell understands, and runs in none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

  private static final List<String> SHELLS =
      List.of(
          "sh",
          "bash",
          "ash",
          "dash",
          "zsh",
          "ksh",
          "busybox",
          "powershell",
          "powershell.exe",
          "pwsh",
          "cmd",
          "cmd.exe");
  private static final List<String> OPERATORS =
      List.of("||", "&&", "|", ";", ">", ">>", "<", "2>&1");
  private static final Pattern SEVERAL_WORDS =
      Pattern.compile("[\\w./-]+\\s+\\S.*", Pattern.DOTALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      command
          .program()
          .filter(program -> !SHELLS.contains(program.toLowerCase(Locale.ROOT)))
          .ifPresent(program -> check(command.arguments(), findings));
    }
  }

  private static void check(List<Value<String>> arguments, FindingSink findings) {
    for (Value<String> argument : arguments) {
      if (argument.knownTo(OPERATORS::contains)) {
        findings.add(
            argument,
            "`"
                + argument.known().orElseThrow()
                + "` means something to a shell only, and CMD runs none.",
            "Write CMD-SHELL, and the whole command in one string.");
        return;
      }
    }
    Value<String> program = arguments.get(0);
    boolean line = program.knownTo(text -> SEVERAL_WORDS.matcher(text).matches());
    if (line && arguments.size() == 1) {
      findings.add(
          program,
          "`" + program.known().orElseThrow() + "` is taken for the name of a program.",
          "Write CMD-SHELL, or each argument as a string of its own.");
    }
  }
}
