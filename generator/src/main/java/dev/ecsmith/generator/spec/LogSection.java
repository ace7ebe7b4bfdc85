package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.LogGroup;

/** The section {@code logs}. */
public final class LogSection {
  private static final String LABEL = "main";

  private LogSection() {}

  /** The log group, named after the stack where the spec gives it no name. */
  public static LogGroup logGroup(Spec spec) {
    Section logs = spec.section("logs");
    if (logs.has("existing")) {
      return new LogGroup.Existing(LABEL, logs.section("existing").text("group"));
    }
    Section create = logs.section("create");
    return new LogGroup.Created(
        LABEL,
        create.optionalText("group").orElse("/ecs/" + spec.name()),
        create.number("retention"));
  }
}
