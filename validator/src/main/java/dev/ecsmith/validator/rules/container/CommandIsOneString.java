package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No shell cuts a command into words. Where a program is given its arguments by an entry point, one
 * of them may well have spaces, so that only the first word of all is judged.
 */
final class CommandIsOneString implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "command-is-one-string",
          Severity.WARNING,
          "A command stands in one string, and is taken as the name of one file",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  /** A word, then what a person would type after a program; a path on Windows may have spaces. */
  private static final Pattern COMMAND_LINE =
      Pattern.compile("(?![A-Za-z]:\\\\)[\\w./-]+\\s+\\S.*");

  /** What only a shell gives a meaning to. */
  private static final Pattern FOR_A_SHELL = Pattern.compile(".*[\"'`$|&;<>*(].*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      List<Value<String>> entryPoint = container.fields().strings("entryPoint");
      List<Value<String>> command = container.fields().strings("command");
      if (!entryPoint.isEmpty()) {
        check("entryPoint", entryPoint, findings);
      } else if (isAbsent("entryPoint", container.fields())) {
        check("command", command, findings);
      }
    }
  }

  private static boolean isAbsent(String key, Fields fields) {
    return fields.list(key).isAbsent() || fields.list(key).knownTo(List::isEmpty);
  }

  private static void check(String key, List<Value<String>> words, FindingSink findings) {
    if (words.size() == 1) {
      Value<String> only = words.get(0);
      only.known()
          .filter(line -> COMMAND_LINE.matcher(line).matches())
          .ifPresent(line -> findings.add(only, message(key), hint(line)));
    }
  }

  private static String message(String key) {
    return "`"
        + key
        + "` is one string with spaces, which is taken as the name of one program"
        + (key.equals("command") ? " unless the image's entry point is a shell." : ".");
  }

  private static String hint(String line) {
    if (FOR_A_SHELL.matcher(line).matches()) {
      return "Write [\"sh\", \"-c\", \"...\"] with the whole line as the last string.";
    }
    String words =
        Arrays.stream(line.strip().split("\\s+", -1))
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(", "));
    return "Write [" + words + "].";
  }
}
