package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Common types of EC2 instances. */
public record InstanceTypes(List<Family> families) {
  /** How large an instance is. */
  public record Size(int vcpus, int memoryMib) {}

  /**
   * Families that have the same sizes.
   *
   * @param names for example {@code m7g}
   * @param sizes by name, for example {@code large}
   */
  public record Family(List<String> names, Map<String, Size> sizes) {
    public Family {
      names = List.copyOf(names);
      sizes = Map.copyOf(sizes);
    }
  }

  public InstanceTypes {
    families = List.copyOf(families);
  }

  /** From the table that is shipped with ecsmith. */
  public static InstanceTypes load() {
    return new InstanceTypes(
        JsonResource.objects(JsonResource.object("reference/instance-types.json"), "families")
            .stream()
            .map(InstanceTypes::family)
            .toList());
  }

  private static Family family(Map<String, Object> row) {
    Map<String, Object> table = JsonResource.object(row, "sizes");
    Map<String, Size> sizes = new TreeMap<>();
    for (String size : table.keySet()) {
      List<Integer> numbers = JsonResource.integers(table, size);
      sizes.put(size, new Size(numbers.get(0), numbers.get(1)));
    }
    return new Family(JsonResource.strings(row, "names"), sizes);
  }

  /**
   * @param type for example {@code m7g.large}; nothing for one that isn't listed
   */
  public Optional<Size> size(String type) {
    int dot = type.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : families.stream()
            .filter(family -> family.names().contains(type.substring(0, dot)))
            .findFirst()
            .map(family -> family.sizes().get(type.substring(dot + 1)));
  }
}
