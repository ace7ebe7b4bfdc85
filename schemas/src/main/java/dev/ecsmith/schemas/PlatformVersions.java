package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The platform versions of Fargate that features of a task need. A service or a call names the
 * version, a task definition never does.
 *
 * @param latestLinux what {@code LATEST} means for Linux
 * @param latestWindows the same for Windows
 * @param retiredOnLinux versions with which no task starts any more
 * @param source address of the page that they were taken from
 */
public record PlatformVersions(
    List<Feature> features,
    String latestLinux,
    String latestWindows,
    List<String> retiredOnLinux,
    String source) {
  /**
   * A feature with the oldest versions that have it.
   *
   * @param name the key that asks for it, below the task definition, or a subject and a value as in
   *     {@code capability/SYS_PTRACE}
   * @param onWindows empty where Fargate doesn't offer it there
   * @param source address of the page that says so
   */
  public record Feature(String name, String onLinux, Optional<String> onWindows, String source) {}

  public PlatformVersions {
    features = List.copyOf(features);
    retiredOnLinux = List.copyOf(retiredOnLinux);
  }

  /** From the table that is shipped with ecsmith. */
  public static PlatformVersions load() {
    Map<String, Object> table = JsonResource.object("reference/platform-versions.json");
    Map<String, Object> latest = JsonResource.object(table, "latest");
    return new PlatformVersions(
        JsonResource.objects(table, "features").stream().map(PlatformVersions::feature).toList(),
        JsonResource.string(latest, "linux"),
        JsonResource.string(latest, "windows"),
        JsonResource.strings(JsonResource.object(table, "retired"), "linux"),
        JsonResource.string(table, "source"));
  }

  private static Feature feature(Map<String, Object> row) {
    return new Feature(
        JsonResource.string(row, "feature"),
        JsonResource.string(row, "linux"),
        row.containsKey("windows")
            ? Optional.of(JsonResource.string(row, "windows"))
            : Optional.empty(),
        JsonResource.string(row, "source"));
  }

  public Optional<Feature> named(String name) {
    return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
  }
}
