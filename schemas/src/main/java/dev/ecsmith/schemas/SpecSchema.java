package dev.ecsmith.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The JSON Schema of a product's spec, which takes from {@code spec-sections.json} the values and
 * sections that it shares with other products. It is published whole, so that an editor needs one
 * file.
 */
final class SpecSchema {
  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";
  private static final String PREFIX = "#/$defs/";

  private SpecSchema() {}

  /** With every definition that it refers to, sorted, and no other. */
  static Map<String, Object> of(String product) {
    Map<String, Object> written = JsonResource.object(product + ".schema.json");
    Map<String, Object> known =
        new LinkedHashMap<>(
            JsonResource.object(JsonResource.object("spec-sections.json"), DEFINITIONS));
    if (written.containsKey(DEFINITIONS)) {
      known.putAll(JsonResource.object(written, DEFINITIONS));
    }
    Map<String, Object> whole = new LinkedHashMap<>(written);
    whole.remove(DEFINITIONS);
    SortedSet<String> names = new TreeSet<>();
    collect(whole, known, names);
    Map<String, Object> used = new LinkedHashMap<>();
    names.forEach(name -> used.put(name, known.get(name)));
    whole.put(DEFINITIONS, used);
    return whole;
  }

  /**
   * What an object of a schema says once its reference is followed; what stands beside the
   * reference wins.
   */
  static Map<String, Object> resolved(Map<String, Object> written, Map<String, Object> schema) {
    if (!written.containsKey(REFERENCE)) {
      return written;
    }
    Map<String, Object> definitions = JsonResource.object(schema, DEFINITIONS);
    Map<String, Object> target =
        JsonResource.object(definitions, definition(JsonResource.string(written, REFERENCE)));
    Map<String, Object> merged = new LinkedHashMap<>(resolved(target, schema));
    merged.putAll(written);
    merged.remove(REFERENCE);
    return merged;
  }

  private static void collect(Object value, Map<String, Object> known, SortedSet<String> names) {
    if (value instanceof Map<?, ?> object) {
      if (object.get(REFERENCE) instanceof String reference) {
        String name = definition(reference);
        if (!known.containsKey(name)) {
          throw new IllegalStateException("No definition of " + name);
        }
        if (names.add(name)) {
          collect(known.get(name), known, names);
        }
      }
      object.values().forEach(each -> collect(each, known, names));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, known, names));
    }
  }

  private static String definition(String reference) {
    if (!reference.startsWith(PREFIX)) {
      throw new IllegalStateException(reference + " leads out of the schema");
    }
    return reference.substring(PREFIX.length());
  }
}
