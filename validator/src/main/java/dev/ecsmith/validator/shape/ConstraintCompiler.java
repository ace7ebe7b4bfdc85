package dev.ecsmith.validator.shape;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns schema objects into {@link Constraint}s, each when it is first asked for.
 *
 * <p>Safe for several threads, since a schema is compiled once for all documents. A keyword that it
 * doesn't know is an error rather than a rule that is silently not kept.
 */
final class ConstraintCompiler {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "$schema",
          "$id",
          "$comment",
          "$defs",
          "title",
          "description",
          "default",
          "examples",
          "deprecated",
          "patternErrorMessage",
          "x-unit",
          "x-usual");

  private static final Set<String> JUDGED =
      Set.of(
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "const",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "uniqueItems");

  private final SchemaTree tree;
  private final IdentityHashMap<Map<String, Object>, Constraint> compiled = new IdentityHashMap<>();

  ConstraintCompiler(SchemaTree tree) {
    this.tree = tree;
  }

  /**
   * @param schema an object of the tree, possibly a reference to another
   * @throws IllegalStateException where it has a keyword that this engine doesn't know
   */
  synchronized Constraint compile(Map<String, Object> schema) {
    Constraint known = compiled.get(schema);
    if (known == null) {
      known = schema.containsKey("$ref") ? referred(schema) : constraint(schema);
      compiled.put(schema, known);
    }
    return known;
  }

  private Constraint referred(Map<String, Object> schema) {
    for (String keyword : schema.keySet()) {
      if (!keyword.equals("$ref") && !ANNOTATIONS.contains(keyword)) {
        throw new IllegalStateException("Keyword " + keyword + " beside $ref");
      }
    }
    return compile(tree.resolve(schema));
  }

  private static Constraint constraint(Map<String, Object> schema) {
    for (String keyword : schema.keySet()) {
      if (!JUDGED.contains(keyword) && !ANNOTATIONS.contains(keyword)) {
        throw new IllegalStateException("Keyword " + keyword + " isn't judged by this engine");
      }
    }
    Object additional = schema.getOrDefault("additionalProperties", true);
    return new Constraint(
        SchemaTree.types(schema),
        SchemaTree.properties(schema),
        SchemaTree.strings(schema.get("required")),
        Boolean.FALSE.equals(additional),
        SchemaTree.object(additional),
        SchemaTree.object(schema.get("items")),
        SchemaTree.allowed(schema),
        form(schema),
        Bounds.of(schema, "minimum", "maximum"),
        Bounds.of(schema, "minLength", "maxLength"),
        Bounds.of(schema, "minItems", "maxItems"),
        Bounds.of(schema, "minProperties", "maxProperties"),
        Boolean.TRUE.equals(schema.get("uniqueItems")));
  }

  private static Optional<Constraint.Form> form(Map<String, Object> schema) {
    if (schema.get("pattern") instanceof String written) {
      return Optional.of(
          new Constraint.Form(javaPattern(written), written, SchemaTree.patternInWords(schema)));
    }
    return Optional.empty();
  }

  /** In JSON Schema {@code $} is the very end, in Java also the place before a last line end. */
  private static Pattern javaPattern(String written) {
    boolean anchored = written.endsWith("$") && !written.endsWith("\\$");
    return Pattern.compile(anchored ? written.substring(0, written.length() - 1) + "\\z" : written);
  }
}
