package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;

/** An element of {@code volumes}. */
public record Volume(Fields fields) {
  public Value<String> name() {
    return fields.string("name");
  }

  /** The directory of the host that it is; absent for a volume of another kind. */
  public Value<String> hostSourcePath() {
    return fields
        .fields("host")
        .map(host -> host.string("sourcePath"))
        .orElseGet(() -> new Value.Absent<>(fields.object()));
  }
}
