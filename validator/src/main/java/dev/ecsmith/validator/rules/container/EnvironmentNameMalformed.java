package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.stream.Stream;

/**
 * Docker takes nearly any name, cuts it at the first {@code =}, and passes on the rest. Dots and
 * hyphens, which a shell can't read, are what some programs ask for.
 */
final class EnvironmentNameMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-name-malformed",
          Severity.WARNING,
          "The name of an environment variable has a character that no program finds",
          "https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Stream.concat(
              container.environment().stream().map(Container.Variable::name),
              container.secrets().stream().map(Container.SecretReference::name))
          .forEach(name -> check(name, findings));
    }
  }

  private static void check(Value<String> name, FindingSink findings) {
    name.known()
        .ifPresent(
            text -> {
              if (text.indexOf('=') >= 0) {
                findings.add(
                    name,
                    "The name ends at the `=`: the variable will be `"
                        + text.substring(0, text.indexOf('='))
                        + "`.",
                    "Move what follows into `value`.");
              } else if (text.chars().anyMatch(EnvironmentNameMalformed::isBlank)) {
                findings.add(
                    name,
                    "The name holds white space, by which no program asks for it.",
                    "Remove it.");
              }
            });
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }
}
