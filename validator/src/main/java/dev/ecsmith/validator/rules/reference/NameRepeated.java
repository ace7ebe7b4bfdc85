package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A name stands twice among things that are told apart by their names. */
final class NameRepeated implements Rule<TaskDefinition> {
  private final RuleInfo info;
  private final Function<TaskDefinition, Stream<List<Value<String>>>> groups;
  private final Function<String, String> message;
  private final String hint;

  /**
   * @param groups names that must differ from one another
   * @param message from the name that stands twice to the sentence that tells it
   */
  NameRepeated(
      RuleInfo info,
      Function<TaskDefinition, Stream<List<Value<String>>>> groups,
      Function<String, String> message,
      String hint) {
    this.info = info;
    this.groups = groups;
    this.message = message;
    this.hint = hint;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    groups.apply(task).forEach(names -> check(names, findings));
  }

  private void check(List<Value<String>> names, FindingSink findings) {
    Set<String> seen = new HashSet<>();
    for (Value<String> name : names) {
      name.known()
          .filter(known -> !seen.add(known))
          .ifPresent(known -> findings.add(name, message.apply(known), hint));
    }
  }
}
