package dev.ecsmith.validator.rules.definition;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.MinifiedSize;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** ECS measures a task definition without its white space, as clients send it. */
final class TaskDefinitionTooLong implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-definition-too-long",
          Severity.ERROR,
          "A task definition is longer than ECS takes",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html");

  private final TaskLimits.Limit bytes;

  TaskDefinitionTooLong(TaskLimits limits) {
    this.bytes = limits.named("definition-bytes");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    long length = MinifiedSize.of(task.node());
    if (length > bytes.greatest()) {
      findings.add(
          task.node(),
          "Without white space the task definition has "
              + length
              + " bytes, and ECS takes "
              + bytes.greatest()
              + ".",
          "Move variables into `environmentFiles`, and files into the image or a volume.");
    }
  }
}
