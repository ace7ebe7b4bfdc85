package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** The {@code proxyConfiguration} of a task for App Mesh. */
record Proxy(Fields fields) {
  private static final String APP_MESH = "APPMESH";

  /** Nothing where the task has none, or one of an unknown type. */
  static Optional<Proxy> of(TaskDefinition task) {
    return task.proxyConfiguration()
        .filter(
            fields -> {
              Value<String> type = fields.string("type");
              return type.isAbsent() || type.knownTo(APP_MESH::equals);
            })
        .map(Proxy::new);
  }

  Value<String> containerName() {
    return fields.string("containerName");
  }

  private List<Fields> properties() {
    return fields.fieldsList("properties");
  }

  /** Whether it can't be seen which properties there are. */
  boolean isUnknown() {
    return !fields.knowsAll("properties")
        || properties().stream().anyMatch(each -> each.string("name").isUnknown());
  }

  /** The value of a property; nothing where it isn't there. */
  Optional<Value<String>> property(String name) {
    return properties().stream()
        .filter(each -> each.string("name").knownTo(name::equals))
        .map(each -> each.string("value"))
        .findFirst();
  }
}
