package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of a container instance that a container should not have.
 *
 * @param source address of a page that explains why
 */
public record HostPaths(List<Sensitive> paths, String source) {
  /**
   * A file or directory.
   *
   * @param path absolute, without a slash at the end
   * @param below whether what lies below it is meant as well
   * @param reason a clause
   */
  public record Sensitive(String path, boolean below, String reason) {
    private boolean holds(String other) {
      return other.equals(path) || (below && other.startsWith(path + "/"));
    }
  }

  public HostPaths {
    paths = List.copyOf(paths);
  }

  /** From the table that is shipped with ecsmith. */
  public static HostPaths load() {
    Map<String, Object> table = JsonResource.object("reference/host-paths.json");
    return new HostPaths(
        JsonResource.objects(table, "paths").stream().map(HostPaths::row).toList(),
        JsonResource.string(table, "source"));
  }

  private static Sensitive row(Map<String, Object> row) {
    return new Sensitive(
        JsonResource.string(row, "path"),
        JsonResource.bool(row, "below"),
        JsonResource.string(row, "reason"));
  }

  /** The one that a path is, or lies in. */
  public Optional<Sensitive> holding(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return paths.stream().filter(each -> each.holds(plain)).findFirst();
  }
}
