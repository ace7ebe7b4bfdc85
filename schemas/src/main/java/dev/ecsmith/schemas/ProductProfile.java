package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a product's vendor says of it, as far as every product has such a thing.
 *
 * @param id under which users name it
 * @param summary what it is, in one line
 * @param source address of the vendor's page
 * @param onFargate least size of a task there; empty where the vendor names none
 * @param onEc2 the same on container instances
 */
public record ProductProfile(
    String id,
    String title,
    String summary,
    String source,
    Optional<MinimumSize> onFargate,
    Optional<MinimumSize> onEc2) {
  /**
   * Least size of a task.
   *
   * @param cpuUnits 1024 for one vCPU
   */
  public record MinimumSize(int cpuUnits, int memoryMib) {}

  /** The profile of a product that is shipped with ecsmith. */
  public static ProductProfile load(String product) {
    Map<String, Object> profile = JsonResource.object(resource(product));
    Map<String, Object> task =
        profile.containsKey("task") ? JsonResource.object(profile, "task") : Map.of();
    return new ProductProfile(
        JsonResource.string(profile, "id"),
        JsonResource.string(profile, "title"),
        JsonResource.string(profile, "summary"),
        JsonResource.string(profile, "source"),
        minimum(task, "fargate"),
        minimum(task, "ec2"));
  }

  /** Whether the vendor says anywhere how little is too little. */
  public boolean hasMinimum() {
    return onFargate.isPresent() || onEc2.isPresent();
  }

  /** The least size for a launch type of ECS. */
  public Optional<MinimumSize> minimum(String launchType) {
    return launchType.equals("FARGATE") ? onFargate : onEc2;
  }

  static List<Map<String, Object>> rows(String product, String key) {
    return JsonResource.objects(JsonResource.object(resource(product)), key);
  }

  static Map<String, Object> section(String product, String key) {
    return JsonResource.object(JsonResource.object(resource(product)), key);
  }

  static String text(String product, String key) {
    return JsonResource.string(JsonResource.object(resource(product)), key);
  }

  private static Optional<MinimumSize> minimum(Map<String, Object> task, String launchType) {
    return task.containsKey(launchType + "_cpu_units")
        ? Optional.of(
            new MinimumSize(
                JsonResource.integer(task, launchType + "_cpu_units"),
                JsonResource.integer(task, launchType + "_memory_mib")))
        : Optional.empty();
  }

  private static String resource(String product) {
    return "profiles/" + product + ".json";
  }
}
