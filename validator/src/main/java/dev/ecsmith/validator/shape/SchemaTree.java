package dev.ecsmith.validator.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema as it was read, with typed access to its keywords.
 *
 * @param root the whole schema, in which references are looked up
 */
public record SchemaTree(Map<String, Object> root) {
  private static final String DEFINITIONS = "#/$defs/";

  /** The schema that a reference stands for, or the schema itself where it is none. */
  public Map<String, Object> resolve(Map<String, Object> schema) {
    Map<String, Object> resolved = schema;
    while (resolved.get("$ref") instanceof String reference) {
      if (!reference.startsWith(DEFINITIONS)) {
        throw new IllegalStateException("Reference " + reference + " leads out of $defs");
      }
      resolved = definition(reference.substring(DEFINITIONS.length()));
    }
    return resolved;
  }

  Map<String, Object> definition(String name) {
    Map<String, Object> found = object(object(root.get("$defs")).get(name));
    if (found.isEmpty()) {
      throw new IllegalStateException("No definition " + name);
    }
    return found;
  }

  public static String description(Map<String, Object> schema) {
    return schema.get("description") instanceof String text ? text : "";
  }

  /** Allowed types; none where any is allowed. */
  public static List<JsonType> types(Map<String, Object> schema) {
    return schema.get("type") instanceof String one
        ? List.of(JsonType.named(one))
        : strings(schema.get("type")).stream().map(JsonType::named).toList();
  }

  /** Known keys and their schemas, in the schema's order. */
  public static Map<String, Map<String, Object>> properties(Map<String, Object> schema) {
    Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
    object(schema.get("properties")).forEach((key, value) -> properties.put(key, object(value)));
    return properties;
  }

  /** The only values that {@code enum} or {@code const} leaves; none where it is neither. */
  public static List<Object> allowed(Map<String, Object> schema) {
    if (schema.containsKey("const")) {
      return List.of(schema.get("const"));
    }
    return schema.get("enum") instanceof List<?> values ? List.copyOf(values) : List.of();
  }

  /** What {@code pattern} demands, in words; empty where the schema doesn't tell. */
  public static String patternInWords(Map<String, Object> schema) {
    return schema.get("patternErrorMessage") instanceof String words ? words : "";
  }

  static List<String> strings(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  /** An object of the schema; empty for anything else, such as {@code true} or nothing at all. */
  public static Map<String, Object> object(Object value) {
    if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // JSON has no keys but strings.
      Map<String, Object> object = (Map<String, Object>) map;
      return object;
    }
    return Map.of();
  }
}
