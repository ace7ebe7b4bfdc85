package dev.ecsmith.schemas;

import java.util.Map;
import java.util.Set;

/**
 * What ECS adds to a task definition when it describes it, and takes from nobody.
 *
 * @param names top-level keys
 */
public record OutputOnlyKeys(Set<String> names) {
  public OutputOnlyKeys {
    names = Set.copyOf(names);
  }

  /** From the table that is shipped with ecsmith. */
  public static OutputOnlyKeys load() {
    Map<String, Object> table = JsonResource.object("reference/output-only-keys.json");
    return new OutputOnlyKeys(Set.copyOf(JsonResource.strings(table, "keys")));
  }
}
