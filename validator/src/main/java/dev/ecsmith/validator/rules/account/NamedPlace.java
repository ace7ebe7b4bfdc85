package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that names a region, or a partition.
 *
 * @param name of the region or the partition
 */
record NamedPlace(String name, Node at) {
  /** The name that most values have; of several, the one that comes first. */
  static Optional<String> usual(List<NamedPlace> places) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    places.forEach(place -> counts.merge(place.name(), 1, Integer::sum));
    String usual = null;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (usual == null || each.getValue() > counts.get(usual)) {
        usual = each.getKey();
      }
    }
    return Optional.ofNullable(usual);
  }
}
