package dev.ecsmith.schemas;

import java.util.Map;

/**
 * What a container's health check has where the task definition doesn't say.
 *
 * @param intervalSeconds between two checks
 */
public record HealthCheckDefaults(int intervalSeconds) {
  /** From the table that is shipped with ecsmith. */
  public static HealthCheckDefaults load() {
    Map<String, Object> table = JsonResource.object("reference/health-checks.json");
    return new HealthCheckDefaults(JsonResource.integer(table, "interval_seconds"));
  }
}
