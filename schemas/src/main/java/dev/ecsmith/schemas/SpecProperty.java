package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One input of a product's spec, as its JSON Schema describes it.
 *
 * @param name the key; empty for the spec as a whole and for the elements of a list
 * @param title of the spec as a whole; empty for anything else
 * @param description sentences for the person who fills it in
 * @param type as JSON Schema names it: {@code object}, {@code array}, {@code string}, {@code
 *     integer}, {@code boolean}
 * @param unit of a number; empty where it has none
 * @param required whether the object around it must have it
 * @param usual whether nearly everybody gives it, though it isn't required
 * @param allowed the only values that it may have; empty where any is right
 * @param defaultValue what stands in its place where it is left out; empty where nothing does
 * @param example a value as a person would write it; empty for an object with properties
 * @param properties of an object, in the order in which a person fills them in
 * @param element of a list, or the value of any key of an object that has keys of its own choice
 * @param oneOf whether exactly or at most one of the properties may be given
 */
public record SpecProperty(
    String name,
    String title,
    String description,
    String type,
    String unit,
    boolean required,
    boolean usual,
    List<Object> allowed,
    Optional<Object> defaultValue,
    Optional<Object> example,
    List<SpecProperty> properties,
    Optional<SpecProperty> element,
    boolean oneOf) {
  public SpecProperty {
    allowed = List.copyOf(allowed);
    properties = List.copyOf(properties);
  }

  /**
   * The whole spec of a product.
   *
   * @param product identifier, under which its schema is found
   */
  public static SpecProperty of(String product) {
    Map<String, Object> schema = SpecSchema.of(product);
    return new Reading(schema).property("", schema, true);
  }

  /**
   * A property of this object.
   *
   * @throws IllegalArgumentException if the schema doesn't have it
   */
  public SpecProperty property(String property) {
    return properties.stream()
        .filter(each -> each.name().equals(property))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No property " + property + " in " + name));
  }

  /** Follows the references of one schema. */
  private record Reading(Map<String, Object> schema) {
    SpecProperty property(String name, Map<String, Object> written, boolean required) {
      Map<String, Object> definition = SpecSchema.resolved(written, schema);
      List<Object> allowed = allowed(definition);
      return new SpecProperty(
          name,
          (String) definition.getOrDefault("title", ""),
          (String) definition.getOrDefault("description", ""),
          (String) definition.getOrDefault("type", typeOf(allowed)),
          (String) definition.getOrDefault("x-unit", ""),
          required,
          definition.containsKey("x-usual"),
          allowed,
          Optional.ofNullable(definition.get("default")),
          definition.containsKey("examples")
              ? Optional.of(JsonResource.list(definition, "examples").get(0))
              : Optional.empty(),
          properties(definition),
          element(definition),
          Long.valueOf(1).equals(definition.get("maxProperties")));
    }

    private Optional<SpecProperty> element(Map<String, Object> definition) {
      for (String keyword : List.of("items", "additionalProperties")) {
        if (definition.get(keyword) instanceof Map) {
          return Optional.of(property("", JsonResource.object(definition, keyword), false));
        }
      }
      return Optional.empty();
    }

    private List<SpecProperty> properties(Map<String, Object> definition) {
      if (!definition.containsKey("properties")) {
        return List.of();
      }
      Set<String> required =
          definition.containsKey("required")
              ? Set.copyOf(JsonResource.strings(definition, "required"))
              : Set.of();
      Map<String, Object> properties = JsonResource.object(definition, "properties");
      return properties.keySet().stream()
          .map(
              name ->
                  property(name, JsonResource.object(properties, name), required.contains(name)))
          .toList();
    }

    private static List<Object> allowed(Map<String, Object> definition) {
      if (definition.containsKey("const")) {
        return List.of(definition.get("const"));
      }
      return definition.containsKey("enum")
          ? List.copyOf(JsonResource.list(definition, "enum"))
          : List.of();
    }

    private static String typeOf(List<Object> allowed) {
      Object first = allowed.isEmpty() ? "" : allowed.get(0);
      if (first instanceof Boolean) {
        return "boolean";
      }
      return first instanceof Long ? "integer" : "string";
    }
  }
}
