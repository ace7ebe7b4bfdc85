package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Without -f curl is content with any answer, an error of the server included. */
final class HealthCheckCurlWithoutFail implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-curl-without-fail",
          Severity.WARNING,
          "A health check passes whatever the server answers",
          "https://curl.se/docs/manpage.html");

  private static final Pattern CALL =
      Pattern.compile("(?<![\\w./-])(?:[\\w./-]*/)?curl\\s([^|;&]*)(\\|(?!\\|))?");
  private static final Pattern FAIL =
      Pattern.compile("-[A-Za-z0-9]*f[A-Za-z0-9]*|--fail(?:-with-body|-early)?");
  private static final Pattern OTHER_JUDGE =
      Pattern.compile("-[A-Za-z]*w|--write-out|-[A-Za-z]*K|--config");
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\(|`");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern OTHER_SCHEME = Pattern.compile("(?!https?:)[a-z]+://.*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      command
          .shellLine()
          .filter(line -> !SUBSTITUTION.matcher(line).find() && passesAlways(line))
          .ifPresent(line -> tell(command.arguments().get(0), findings));
      command
          .program()
          .filter("curl"::equals)
          .filter(program -> command.arguments().stream().allMatch(Value::isKnown))
          .filter(
              program ->
                  passesAlways(
                      command.arguments().stream()
                          .skip(1)
                          .map(each -> each.known().orElseThrow())
                          .toList()))
          .ifPresent(program -> tell(command.arguments().get(0), findings));
    }
  }

  /** Whether a call of curl decides the result; what goes through a pipe is judged behind it. */
  private static boolean passesAlways(String line) {
    Matcher call = CALL.matcher(line);
    boolean found = false;
    while (call.find()) {
      if (call.group(2) != null || !passesAlways(List.of(SPACE.split(call.group(1).strip())))) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static boolean passesAlways(List<String> arguments) {
    return arguments.stream()
        .map(HealthCheckCurlWithoutFail::withoutQuotes)
        .noneMatch(
            each ->
                FAIL.matcher(each).matches()
                    || OTHER_JUDGE.matcher(each).lookingAt()
                    || OTHER_SCHEME.matcher(each).matches());
  }

  private static String withoutQuotes(String word) {
    return word.replace("'", "").replace("\"", "");
  }

  private static void tell(Value<String> at, FindingSink findings) {
    findings.add(
        at,
        "curl succeeds here with any answer, so that the check passes also when the server answers"
            + " with an error.",
        "Add -f.");
  }
}
