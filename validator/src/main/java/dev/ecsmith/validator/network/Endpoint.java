package dev.ecsmith.validator.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A place that something has to get to, with all that asks for it.
 *
 * @param needs at least one
 */
public record Endpoint(Destination destination, int port, List<EgressNeed> needs) {
  /** What {@code needs} are grouped by. */
  private record Key(Destination destination, int port) {}

  public Endpoint {
    needs = List.copyOf(needs);
  }

  /** Services of AWS, public hosts, hosts that may be anywhere, mount targets, the unknown. */
  public static List<Endpoint> of(Collection<EgressNeed> needs) {
    Map<Key, List<EgressNeed>> grouped =
        needs.stream()
            .collect(
                Collectors.groupingBy(
                    need -> new Key(need.destination(), need.port()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return grouped.entrySet().stream()
        .map(
            entry ->
                new Endpoint(entry.getKey().destination(), entry.getKey().port(), entry.getValue()))
        .sorted(Comparator.comparingInt(endpoint -> order(endpoint.destination())))
        .toList();
  }

  private static int order(Destination destination) {
    if (destination instanceof Destination.AwsService) {
      return 0;
    }
    if (destination instanceof Destination.PublicHost) {
      return 1;
    }
    if (destination instanceof Destination.AnyHost) {
      return 2;
    }
    return destination instanceof Destination.MountTarget ? 3 : 4;
  }

  /** What it is for, each phrase once. */
  public List<String> reasons() {
    return needs.stream().map(EgressNeed::reason).distinct().toList();
  }
}
