package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import java.util.List;

/**
 * Capabilities of Linux that a container has more or less than others.
 *
 * @param fields the object that holds both lists
 */
record Capabilities(Value<Fields> fields) {
  static Capabilities of(Container container) {
    return new Capabilities(
        container.fields().object("linuxParameters").flatMap(each -> each.object("capabilities")));
  }

  List<Value<String>> added() {
    return list("add");
  }

  List<Value<String>> dropped() {
    return list("drop");
  }

  /** Whether it can be seen which are dropped. */
  boolean knowsDropped() {
    return !fields.flatMap(each -> each.list("drop")).isUnknown();
  }

  private List<Value<String>> list(String name) {
    return fields.known().map(each -> each.strings(name)).orElse(List.of());
  }
}
