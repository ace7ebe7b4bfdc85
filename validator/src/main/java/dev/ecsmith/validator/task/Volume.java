package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;

/** An element of {@code volumes}. */
public record Volume(Fields fields) {
  public Value<String> name() {
    return fields.string("name");
  }
}
