package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Set;

/**
 * A line end or a space came along when a name was copied or printed into a file. Only names are
 * judged by which AWS or Docker look something up; text may have white space.
 */
final class WhitespaceAroundValue implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "whitespace-around-value",
          Severity.ERROR,
          "A name begins or ends with white space",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  private static final Set<String> KEYS =
      Set.of(
          "image",
          "executionRoleArn",
          "taskRoleArn",
          "valueFrom",
          "credentialsParameter",
          "fileSystemId",
          "fileSystemArn",
          "accessPointId",
          "accessPointArn",
          "awslogs-group",
          "awslogs-region",
          "awslogs-stream-prefix");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (StringNode string : StringValues.in(task.node())) {
      String value = string.value();
      if (!value.isEmpty() && KEYS.contains(string.pointer().lastToken())) {
        boolean atStart = isBlank(value.charAt(0));
        boolean atEnd = isBlank(value.charAt(value.length() - 1));
        if (atStart || atEnd) {
          findings.add(string, message(atStart, atEnd), "Remove it.");
        }
      }
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private static String message(boolean atStart, boolean atEnd) {
    String where = atStart && atEnd ? "begins and ends" : atStart ? "begins" : "ends";
    return "The value " + where + " with white space, which counts as a part of the name.";
  }
}
