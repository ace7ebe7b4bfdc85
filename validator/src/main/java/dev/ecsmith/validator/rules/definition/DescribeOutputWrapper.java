package dev.ecsmith.validator.rules.definition;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** What describes a task definition is read as one, and worth a word, since it doesn't register. */
final class DescribeOutputWrapper implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "describe-output-wrapper",
          Severity.INFO,
          "A document describes a task definition, and can't be registered as it is",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.document().root().orElse(null) instanceof ObjectNode root) {
      root.member(task.object().pointer().lastToken())
          .filter(member -> !task.containersAlone())
          .ifPresent(member -> tell(member, findings));
    }
  }

  private static void tell(ObjectNode.Member member, FindingSink findings) {
    findings.addAtKey(
        member,
        "This is what describe-task-definition prints, which register-task-definition doesn't take.",
        "To register it, keep the object under `"
            + member.name()
            + "` alone, without the keys that ECS writes.");
  }
}
