package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import java.util.List;
import java.util.Optional;

/**
 * Capabilities of Linux that a container has more or less than others.
 *
 * @param fields the object that holds both lists; nothing where there is none
 */
record Capabilities(Optional<Fields> fields) {
  static Capabilities of(Container container) {
    return new Capabilities(
        container.fields().fields("linuxParameters").flatMap(each -> each.fields("capabilities")));
  }

  List<Value<String>> added() {
    return list("add");
  }

  List<Value<String>> dropped() {
    return list("drop");
  }

  private List<Value<String>> list(String name) {
    return fields.map(each -> each.strings(name)).orElse(List.of());
  }
}
