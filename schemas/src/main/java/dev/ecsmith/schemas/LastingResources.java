package dev.ecsmith.schemas;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Resources whose loss applying again doesn't mend.
 *
 * @param kinds by the type that Terraform has for them
 */
public record LastingResources(Map<String, Kind> kinds) {
  /**
   * @param loss what it means when one goes; a clause without a full stop
   */
  public record Kind(String loss) {}

  public LastingResources {
    kinds = Map.copyOf(kinds);
  }

  /** From the table that is shipped with ecsmith. */
  public static LastingResources load() {
    Map<String, Object> table =
        JsonResource.object(JsonResource.object("reference/lasting-resources.json"), "kinds");
    Map<String, Kind> kinds = new TreeMap<>();
    table.keySet().forEach(type -> kinds.put(type, new Kind(JsonResource.string(table, type))));
    return new LastingResources(kinds);
  }

  public Optional<Kind> named(String type) {
    return Optional.ofNullable(kinds.get(type));
  }
}
