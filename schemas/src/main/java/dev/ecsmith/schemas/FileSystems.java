package dev.ecsmith.schemas;

import java.util.List;

/** Kinds of file systems that volumes are mounted from. */
public record FileSystems(List<Kind> kinds) {
  /**
   * A kind.
   *
   * @param key of the volume that configures it
   * @param label for people
   * @param host with {@code {id}}, {@code {directory}}, {@code {region}}, {@code {domain}} and
   *     {@code {dual_stack_domain}} in it; a {@code *} stands for what AWS chooses
   */
  public record Kind(String key, String label, String host, int port) {}

  public FileSystems {
    kinds = List.copyOf(kinds);
  }

  /** From the table that is shipped with ecsmith. */
  public static FileSystems load() {
    return new FileSystems(
        JsonResource.objects(JsonResource.object("reference/file-systems.json"), "kinds").stream()
            .map(
                row ->
                    new Kind(
                        JsonResource.string(row, "key"),
                        JsonResource.string(row, "label"),
                        JsonResource.string(row, "host"),
                        JsonResource.integer(row, "port")))
            .toList());
  }
}
