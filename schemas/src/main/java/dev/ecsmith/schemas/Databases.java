package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What RDS offers.
 *
 * @param customEngines what the names of engines begin with that a customer brings
 * @param storageWithIops types of storage for which IOPS can be asked
 * @param storageNeedingIops types of storage for which they must be
 * @param leastIops that can be asked for where they must be
 * @param mostIopsPerGib the same by type of storage, at most and for each GiB
 * @param tunableFrom GiB by engine, below which gp3 takes neither IOPS nor throughput
 * @param passwordWithout characters that the password of a master user can't have
 * @param windowMinutes the shortest window for backups or maintenance
 */
public record Databases(
    List<Engine> engines,
    String customEngines,
    List<String> storageWithIops,
    List<String> storageNeedingIops,
    int leastIops,
    Map<String, Integer> mostIopsPerGib,
    Map<String, Integer> tunableFrom,
    int shortestPassword,
    String passwordWithout,
    int windowMinutes) {
  /**
   * An engine, or several that are alike.
   *
   * @param names as the API has them
   * @param title for people
   * @param versionParts how many numbers a major version has
   * @param family what the families of its parameter groups begin with, before the major version;
   *     empty where they have more in their names
   * @param retired major versions that can no longer be created
   * @param pastSupport major versions with the last day of their standard support
   * @param leastStorage in GiB by type of storage
   * @param reservedUsers that can't be master users
   */
  public record Engine(
      List<String> names,
      String title,
      int versionParts,
      String family,
      List<String> retired,
      Map<String, String> pastSupport,
      Map<String, Integer> leastStorage,
      List<String> reservedUsers) {
    public Engine {
      names = List.copyOf(names);
      retired = List.copyOf(retired);
      pastSupport = Map.copyOf(pastSupport);
      leastStorage = Map.copyOf(leastStorage);
      reservedUsers = List.copyOf(reservedUsers);
    }

    /**
     * The major version of a version: {@code 8.0} of {@code 8.0.mysql_aurora.3.08.0}; nothing where
     * it has less.
     */
    public Optional<String> major(String version) {
      List<String> parts = List.of(version.split("\\."));
      return parts.size() < versionParts
          ? Optional.empty()
          : Optional.of(String.join(".", parts.subList(0, versionParts)));
    }
  }

  public Databases {
    engines = List.copyOf(engines);
    storageWithIops = List.copyOf(storageWithIops);
    storageNeedingIops = List.copyOf(storageNeedingIops);
    mostIopsPerGib = Map.copyOf(mostIopsPerGib);
    tunableFrom = Map.copyOf(tunableFrom);
  }

  /** From the table that is shipped with ecsmith. */
  public static Databases load() {
    Map<String, Object> table = JsonResource.object("reference/databases.json");
    return new Databases(
        JsonResource.objects(table, "engines").stream().map(Databases::engine).toList(),
        JsonResource.string(table, "custom_engines"),
        JsonResource.strings(table, "storage_with_iops"),
        JsonResource.strings(table, "storage_needing_iops"),
        JsonResource.integer(table, "least_iops"),
        numbers(table, "most_iops_per_gib"),
        numbers(table, "gp3_tunable_from"),
        JsonResource.integer(table, "shortest_password"),
        JsonResource.string(table, "password_without"),
        JsonResource.integer(table, "window_minutes"));
  }

  private static Engine engine(Map<String, Object> row) {
    Map<String, Object> pastSupport = JsonResource.object(row, "past_support");
    Map<String, String> lastDays = new TreeMap<>();
    pastSupport
        .keySet()
        .forEach(each -> lastDays.put(each, JsonResource.string(pastSupport, each)));
    return new Engine(
        JsonResource.strings(row, "names"),
        JsonResource.string(row, "title"),
        JsonResource.integer(row, "version_parts"),
        JsonResource.string(row, "family"),
        JsonResource.strings(row, "retired"),
        lastDays,
        numbers(row, "least_storage"),
        JsonResource.strings(row, "reserved_users"));
  }

  private static Map<String, Integer> numbers(Map<String, Object> row, String key) {
    Map<String, Object> object = JsonResource.object(row, key);
    Map<String, Integer> numbers = new TreeMap<>();
    object.keySet().forEach(each -> numbers.put(each, JsonResource.integer(object, each)));
    return numbers;
  }

  public Optional<Engine> engine(String name) {
    return engines.stream().filter(each -> each.names().contains(name)).findFirst();
  }
}
