package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.schemas.PlatformSupport.LimitedValue;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NodePath;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** A key that the task's platform knows has a value that it doesn't know. */
final class ValueNotSupported implements Rule<TaskDefinition> {
  private final TaskPlatform platform;
  private final RuleInfo info;

  ValueNotSupported(TaskPlatform platform, String summary) {
    this.platform = platform;
    this.info =
        new RuleInfo(
            platform.platform().name() + "-value-not-supported",
            Severity.ERROR,
            summary,
            platform.platform().source());
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!platform.isOf(task)) {
      return;
    }
    for (LimitedValue limit : platform.platform().values()) {
      NodePath.of(limit.place())
          .nodesIn(task.object())
          .forEach(node -> check(node, limit, task, findings));
    }
  }

  private void check(Node node, LimitedValue limit, TaskDefinition task, FindingSink findings) {
    Value<String> value = Fields.readString(node);
    findings.skipUnknown(value);
    value.ifKnown(
        text -> {
          if (!text.isEmpty() && platform.isFirstToRefuse(text, limit, task)) {
            findings.add(
                value,
                platform.platform().subject() + " `" + text + "` " + limit.as() + ".",
                limit.instead());
          }
        });
  }
}
