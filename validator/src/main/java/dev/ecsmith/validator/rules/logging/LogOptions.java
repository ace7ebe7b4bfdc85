package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.Container.SecretReference;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** The log configurations of a task, and their options. */
final class LogOptions {
  private LogOptions() {}

  /** Those of all containers, in the order of the document. */
  static List<LogConfiguration> in(TaskDefinition task) {
    return task.containers().stream()
        .map(Container::logConfiguration)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The options that stand in the open, without those whose name a pipeline fills in. */
  static List<ObjectNode.Member> of(LogConfiguration log) {
    return log
        .options()
        .known()
        .map(Fields::object)
        .map(ObjectNode::members)
        .orElse(List.of())
        .stream()
        .filter(option -> !Placeholders.anyIn(option.name()))
        .toList();
  }

  /** The names of those whose values are secret. */
  static List<Value<String>> secret(LogConfiguration log) {
    return log.secretOptions().stream()
        .map(SecretReference::name)
        .filter(name -> !name.knownTo(String::isEmpty))
        .toList();
  }
}
