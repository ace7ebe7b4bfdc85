package dev.ecsmith.schemas;

import java.util.List;
import java.util.Optional;

/** The JSON Schemas (draft 2020-12) that ecsmith publishes, by the name that its users type. */
public final class SchemaCatalog {
  /** What {@code aws ecs register-task-definition --cli-input-json} takes. */
  public static final String TASK_DEFINITION = "task-definition";

  private static final List<String> NAMES = List.of(TASK_DEFINITION, "ztrust-sso");

  private SchemaCatalog() {}

  /** In alphabetical order. */
  public static List<String> names() {
    return NAMES;
  }

  /** The text of a schema exactly as it ships; empty where no schema has this name. */
  public static Optional<String> text(String name) {
    return NAMES.contains(name)
        ? Optional.of(JsonResource.text(name + ".schema.json"))
        : Optional.empty();
  }
}
