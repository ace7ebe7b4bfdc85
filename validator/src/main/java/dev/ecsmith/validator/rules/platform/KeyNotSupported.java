package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.schemas.PlatformSupport.RefusedKey;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NodePath;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * A key is set that the task's platform has nothing for. Tools write out what isn't set as well:
 * {@code null}, {@code false} and what is empty ask for nothing.
 */
final class KeyNotSupported implements Rule<TaskDefinition> {
  private final TaskPlatform platform;
  private final RuleInfo info;

  KeyNotSupported(TaskPlatform platform, String summary) {
    this.platform = platform;
    this.info =
        new RuleInfo(
            platform.platform().name() + "-key-not-supported",
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
    platform
        .keysOf(task)
        .forEach(
            key ->
                NodePath.of(key.place())
                    .membersIn(task.object())
                    .forEach(member -> check(member, key, findings)));
  }

  private void check(ObjectNode.Member member, RefusedKey key, FindingSink findings) {
    Node value = member.value();
    if (value instanceof StringNode string && Placeholders.fill(string.value())) {
      findings.skip(value.pointer() + ": it holds a placeholder.");
    } else if (asksForSomething(value)) {
      findings.addAtKey(
          member, platform.platform().subject() + " `" + member.name() + "`.", key.instead());
    }
  }

  private static boolean asksForSomething(Node value) {
    if (value instanceof ArrayNode array) {
      return !array.elements().isEmpty();
    } else if (value instanceof ObjectNode object) {
      return object.members().stream().anyMatch(member -> asksForSomething(member.value()));
    } else if (value instanceof StringNode string) {
      return !string.value().isEmpty();
    }
    return !(value instanceof NullNode) && !(value instanceof BooleanNode bool && !bool.value());
  }
}
