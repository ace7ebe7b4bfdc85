package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * Bounds of numbers in a task definition that a schema of single values can't express, or in a
 * service.
 */
public record TaskLimits(List<Limit> limits) {
  /**
   * @param name with its unit last: {@code "container-memory-mib"}
   * @param least included
   * @param greatest included
   * @param source address of the page that says so
   */
  public record Limit(String name, long least, long greatest, String source) {
    public boolean contains(long amount) {
      return least <= amount && amount <= greatest;
    }
  }

  public TaskLimits {
    limits = List.copyOf(limits);
  }

  /** From the table that is shipped with ecsmith. */
  public static TaskLimits load() {
    return read("reference/task-limits.json");
  }

  /** Those of a service that runs tasks, from a table of their own. */
  public static TaskLimits ofServices() {
    return read("reference/service-limits.json");
  }

  private static TaskLimits read(String file) {
    Map<String, Object> table = JsonResource.object(file);
    return new TaskLimits(
        JsonResource.objects(table, "limits").stream()
            .map(
                row ->
                    new Limit(
                        JsonResource.string(row, "name"),
                        JsonResource.integer(row, "least"),
                        JsonResource.integer(row, "greatest"),
                        JsonResource.string(row, "source")))
            .toList());
  }

  /**
   * @throws IllegalArgumentException where the table has none of this name
   */
  public Limit named(String name) {
    return limits.stream()
        .filter(limit -> limit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No limit " + name));
  }
}
