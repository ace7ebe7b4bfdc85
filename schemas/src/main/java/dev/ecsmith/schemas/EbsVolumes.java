package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The EBS volumes that ECS makes for the tasks of a service.
 *
 * @param linuxFileSystems those that a volume of a Linux task may have
 * @param windowsFileSystems the same for Windows
 * @param reservedTags keys of tags that ECS sets itself
 * @param source address of the page that they were taken from
 */
public record EbsVolumes(
    List<Type> types,
    List<String> linuxFileSystems,
    List<String> windowsFileSystems,
    List<String> reservedTags,
    String source) {
  /**
   * A type of volume.
   *
   * @param name as the API names it
   * @param gib how large it can be
   * @param iops what can be asked for; empty where nothing can
   * @param iopsRequired whether it must be asked for
   * @param mostThroughput in MiB/s; empty where none can be asked for
   * @param onFargate whether tasks on Fargate may have it
   */
  public record Type(
      String name,
      Bounds gib,
      Optional<Bounds> iops,
      boolean iopsRequired,
      Optional<Integer> mostThroughput,
      boolean onFargate) {}

  /** Both ends included. */
  public record Bounds(int least, int most) {
    public boolean include(long number) {
      return least <= number && number <= most;
    }
  }

  public EbsVolumes {
    types = List.copyOf(types);
    linuxFileSystems = List.copyOf(linuxFileSystems);
    windowsFileSystems = List.copyOf(windowsFileSystems);
    reservedTags = List.copyOf(reservedTags);
  }

  /** From the table that is shipped with ecsmith. */
  public static EbsVolumes load() {
    Map<String, Object> table = JsonResource.object("reference/ebs-volumes.json");
    Map<String, Object> fileSystems = JsonResource.object(table, "file_systems");
    return new EbsVolumes(
        JsonResource.objects(table, "types").stream().map(EbsVolumes::type).toList(),
        JsonResource.strings(fileSystems, "linux"),
        JsonResource.strings(fileSystems, "windows"),
        JsonResource.strings(table, "reserved_tags"),
        JsonResource.string(table, "source"));
  }

  private static Type type(Map<String, Object> row) {
    boolean takesIops = row.containsKey("iops");
    return new Type(
        JsonResource.string(row, "type"),
        bounds(row, "size"),
        takesIops ? Optional.of(bounds(row, "iops")) : Optional.empty(),
        takesIops && JsonResource.bool(row, "iops_required"),
        row.containsKey("throughput")
            ? Optional.of(JsonResource.integer(row, "throughput"))
            : Optional.empty(),
        JsonResource.bool(row, "on_fargate"));
  }

  private static Bounds bounds(Map<String, Object> row, String key) {
    List<Integer> ends = JsonResource.integers(row, key);
    return new Bounds(ends.get(0), ends.get(1));
  }

  public Optional<Type> named(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
