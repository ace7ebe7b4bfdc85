package dev.ecsmith.schemas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON Schemas (draft 2020-12) that ecsmith publishes, by the name that its users type. */
public final class SchemaCatalog {
  /** What {@code aws ecs register-task-definition --cli-input-json} takes. */
  public static final String TASK_DEFINITION = "task-definition";

  /** What {@code .ecsmith.yaml} may say. */
  public static final String CONFIG = "config";

  private static final List<String> SPECS =
      List.of("athenz-sia", "authlete", "keeper-automator", "mtls-alb", "service", "ztrust-sso");

  private static final List<String> NAMES =
      Stream.concat(Stream.of(CONFIG, TASK_DEFINITION), SPECS.stream()).sorted().toList();

  private SchemaCatalog() {}

  /** In alphabetical order. */
  public static List<String> names() {
    return NAMES;
  }

  /** Those of products' specs, in alphabetical order. */
  public static List<String> specs() {
    return SPECS;
  }

  /**
   * The text of the schema of a product's spec, published or not; it needs no other file.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String ofSpec(String product) {
    return JsonText.of(SpecSchema.of(product));
  }

  /** The text of a schema, which needs no other file; empty where no schema has this name. */
  public static Optional<String> text(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        SPECS.contains(name) ? ofSpec(name) : JsonResource.text(name + ".schema.json"));
  }
}
