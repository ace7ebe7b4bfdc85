package dev.ecsmith.schemas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The keys of task definitions, whatever object they belong to.
 *
 * @param spellings from a key in small letters to the key
 * @param maps keys whose value has keys that people choose
 */
public record TaskDefinitionKeys(Map<String, String> spellings, Set<String> maps) {
  public TaskDefinitionKeys {
    spellings = Map.copyOf(spellings);
    maps = Set.copyOf(maps);
  }

  /** From the schema that is shipped with ecsmith. */
  public static TaskDefinitionKeys load() {
    Map<String, String> spellings = new HashMap<>();
    Set<String> maps = new HashSet<>();
    collect(JsonResource.object("task-definition.schema.json"), spellings, maps);
    return new TaskDefinitionKeys(spellings, maps);
  }

  /** A key as {@code RegisterTaskDefinition} spells it; another with a small first letter. */
  public String spelled(String key) {
    String known = spellings.get(key.toLowerCase(Locale.ROOT));
    return known != null || key.isEmpty()
        ? String.valueOf(known == null ? key : known)
        : Character.toLowerCase(key.charAt(0)) + key.substring(1);
  }

  /** A key may itself be called {@code properties}; none of ECS is. */
  private static void collect(Object value, Map<String, String> spellings, Set<String> maps) {
    if (!(value instanceof Map<?, ?> schema)) {
      return;
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      for (Map.Entry<?, ?> property : properties.entrySet()) {
        String key = (String) property.getKey();
        spellings.put(key.toLowerCase(Locale.ROOT), key);
        if (property.getValue() instanceof Map<?, ?> definition
            && definition.get("additionalProperties") instanceof Map<?, ?>) {
          maps.add(key);
        }
      }
    }
    schema.values().forEach(each -> collect(each, spellings, maps));
  }
}
