package dev.ecsmith.validator.rules.definition;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.document.NullMembers;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Consoles and programs print null for what isn't set. All of it is one fault with one remedy, and
 * told once. A list of container definitions alone goes to Terraform, which takes null for nothing.
 */
final class NullValue implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "null-value",
          Severity.ERROR,
          "Keys of a task definition have the value null",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

  /** More names say nothing more. */
  private static final int MOST_NAMES = 5;

  private final OutputOnlyKeys outputOnly;

  NullValue(OutputOnlyKeys outputOnly) {
    this.outputOnly = outputOnly;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.containersAlone()) {
      List<ObjectNode.Member> found =
          task.object().members().stream()
              .filter(member -> !outputOnly.names().contains(member.name()))
              .flatMap(member -> NullMembers.in(member).stream())
              .filter(member -> isWritten((NullNode) member.value(), task))
              .toList();
      found.stream()
          .findFirst()
          .ifPresent(first -> findings.addAtKey(first, message(found), hint(found)));
    }
  }

  /** What is mended where a value was forgotten is told as a fault of the syntax. */
  private static boolean isWritten(NullNode value, TaskDefinition task) {
    String text = task.document().text();
    return switch (task.document().format()) {
      case JSON -> text.startsWith("null", value.range().start());
      case YAML -> true;
    };
  }

  private static String message(List<ObjectNode.Member> found) {
    String names =
        found.stream()
            .map(member -> "`" + member.name() + "`")
            .distinct()
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    long distinct = found.stream().map(ObjectNode.Member::name).distinct().count();
    String all = distinct > MOST_NAMES ? names + " and others" : names;
    return found.size() == 1
        ? all + " is null, which the AWS CLI refuses."
        : found.size() + " keys are null, which the AWS CLI refuses: " + all + ".";
  }

  private static String hint(List<ObjectNode.Member> found) {
    return found.size() == 1
        ? "Remove the key, or give it a value."
        : "Remove the keys, as `ecsmith lint --fix` does, or give them values.";
  }
}
