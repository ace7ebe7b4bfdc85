package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public registries of images.
 *
 * @param usual the one that an image lies in whose name has no host
 * @param port that all registries listen on, where a name doesn't say another
 */
public record Registries(List<Registry> all, Registry usual, int port) {
  /**
   * A registry.
   *
   * @param inImages its hosts as names of images have them
   * @param hosts that a pull speaks to; a {@code *} stands for what the registry chooses
   */
  public record Registry(String name, List<String> inImages, List<String> hosts) {
    public Registry {
      inImages = List.copyOf(inImages);
      hosts = List.copyOf(hosts);
    }
  }

  public Registries {
    all = List.copyOf(all);
  }

  /** From the table that is shipped with ecsmith. */
  public static Registries load() {
    Map<String, Object> table = JsonResource.object("reference/registries.json");
    List<Map<String, Object>> rows = JsonResource.objects(table, "registries");
    return new Registries(
        rows.stream().map(Registries::registry).toList(),
        rows.stream()
            .filter(row -> JsonResource.bool(row, "usual"))
            .findFirst()
            .map(Registries::registry)
            .orElseThrow(),
        JsonResource.integer(table, "port"));
  }

  private static Registry registry(Map<String, Object> row) {
    return new Registry(
        JsonResource.string(row, "name"),
        JsonResource.strings(row, "in_images"),
        JsonResource.strings(row, "hosts"));
  }

  /** Nothing for a host that belongs to none of them. */
  public Optional<Registry> at(String host) {
    return all.stream().filter(registry -> registry.inImages().contains(host)).findFirst();
  }
}
