package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pairs of CPU and memory that Fargate offers.
 *
 * @param sizes by CPU units, smallest first
 * @param source address of the page they were taken from
 */
public record FargateSizes(List<Size> sizes, String source) {
  /**
   * What goes with one amount of CPU.
   *
   * @param cpuUnits 1024 for one vCPU
   * @param memoryMib every amount of memory on offer, smallest first
   * @param windows whether Windows tasks may have this size
   */
  public record Size(int cpuUnits, List<Integer> memoryMib, boolean windows) {
    public Size {
      memoryMib = List.copyOf(memoryMib);
    }
  }

  public FargateSizes {
    sizes = List.copyOf(sizes);
  }

  /** From the table that is shipped with ecsmith. */
  public static FargateSizes load() {
    Map<String, Object> table = JsonResource.object("reference/fargate-sizes.json");
    List<Size> sizes =
        JsonResource.objects(table, "sizes").stream().map(FargateSizes::size).toList();
    return new FargateSizes(sizes, JsonResource.string(table, "source"));
  }

  private static Size size(Map<String, Object> row) {
    return new Size(
        JsonResource.integer(row, "cpu_units"),
        JsonResource.integers(row, "memory_mib"),
        JsonResource.bool(row, "windows"));
  }

  public Optional<Size> withCpu(int cpuUnits) {
    return sizes.stream().filter(size -> size.cpuUnits() == cpuUnits).findFirst();
  }

  public boolean offers(int cpuUnits, int memoryMib) {
    return withCpu(cpuUnits).stream().anyMatch(size -> size.memoryMib().contains(memoryMib));
  }

  /** {@code "256, 512, 1024"}. */
  public String cpuUnitsOffered() {
    return sizes.stream()
        .map(size -> Integer.toString(size.cpuUnits()))
        .collect(Collectors.joining(", "));
  }
}
