package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a task definition may not hold, because of what its task runs on.
 *
 * @param platforms a place that several of them refuse is told for the first
 */
public record PlatformSupport(List<Platform> platforms) {
  /**
   * A launch type, an operating system or a network mode.
   *
   * @param subject begins a sentence: {@code "Fargate does not support"}
   * @param launchType as the API names it, where it is one
   * @param operatingSystem what its families begin with, where it is one
   * @param networkMode as the API names it, where it is one
   * @param source address of the page that lists what it refuses
   */
  public record Platform(
      String name,
      String subject,
      Optional<String> launchType,
      Optional<String> operatingSystem,
      Optional<String> networkMode,
      String source,
      List<RefusedKey> keys,
      List<LimitedValue> values) {
    public Platform {
      keys = List.copyOf(keys);
      values = List.copyOf(values);
    }
  }

  /**
   * A key that may not be set.
   *
   * @param place path from the task's object, with {@code []} for each element of a list
   * @param instead one sentence that says what to do
   */
  public record RefusedKey(String place, String instead) {}

  /**
   * A string that may not be any that others may have.
   *
   * @param place path from the task's object, with {@code []} for each element of a list
   * @param as what it is there: {@code "as network mode"}
   * @param allowed all there are; none where any but the refused ones is allowed
   * @param instead one sentence that says what to do
   */
  public record LimitedValue(
      String place, String as, List<String> allowed, List<String> refused, String instead) {
    public LimitedValue {
      allowed = List.copyOf(allowed);
      refused = List.copyOf(refused);
    }

    public boolean allows(String value) {
      return !refused.contains(value) && (allowed.isEmpty() || allowed.contains(value));
    }
  }

  public PlatformSupport {
    platforms = List.copyOf(platforms);
  }

  /** From the table that is shipped with ecsmith. */
  public static PlatformSupport load() {
    Map<String, Object> table = JsonResource.object("reference/platform-support.json");
    return new PlatformSupport(
        JsonResource.objects(table, "platforms").stream().map(PlatformSupport::platform).toList());
  }

  private static Platform platform(Map<String, Object> row) {
    return new Platform(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "subject"),
        Optional.ofNullable((String) row.get("launch_type")),
        Optional.ofNullable((String) row.get("operating_system")),
        Optional.ofNullable((String) row.get("network_mode")),
        JsonResource.string(row, "source"),
        JsonResource.objects(row, "keys").stream().map(PlatformSupport::key).toList(),
        JsonResource.objects(row, "values").stream().map(PlatformSupport::value).toList());
  }

  private static RefusedKey key(Map<String, Object> row) {
    return new RefusedKey(JsonResource.string(row, "place"), JsonResource.string(row, "instead"));
  }

  private static LimitedValue value(Map<String, Object> row) {
    return new LimitedValue(
        JsonResource.string(row, "place"),
        JsonResource.string(row, "as"),
        JsonResource.strings(row, "allowed"),
        JsonResource.strings(row, "refused"),
        JsonResource.string(row, "instead"));
  }
}
