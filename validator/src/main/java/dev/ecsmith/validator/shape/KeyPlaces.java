package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every place in a schema that has a certain key. */
final class KeyPlaces {
  private record Entry(KeyPlace place, List<String> path, List<JsonType> types) {
    /** Steps up and down from one object to the other. */
    int distance(List<String> from) {
      int shared = 0;
      while (shared < Math.min(path.size(), from.size())
          && path.get(shared).equals(from.get(shared))) {
        shared++;
      }
      return path.size() + from.size() - 2 * shared;
    }

    boolean takes(Node value) {
      return types.isEmpty() || types.stream().anyMatch(type -> type.holds(value));
    }
  }

  private static final String EACH = "[]";

  private final SchemaTree tree;
  private final Map<String, List<Entry>> entries = new HashMap<>();

  KeyPlaces(SchemaTree tree, Map<String, Object> root) {
    this.tree = tree;
    collect(root, List.of(), Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * Where a key that is unknown in its object would be known: the nearest places of those that take
   * such a value, or where none does, the nearest of all.
   *
   * @param base the value that the schema describes as a whole
   */
  List<KeyPlace> of(String key, Node value, Pointer object, Pointer base) {
    List<String> from = steps(object, base);
    List<Entry> elsewhere =
        entries.getOrDefault(Resemblance.letters(key), List.of()).stream()
            .filter(entry -> entry.distance(from) > 0)
            .toList();
    List<Entry> fitting = elsewhere.stream().filter(entry -> entry.takes(value)).toList();
    return nearest(fitting.isEmpty() ? elsewhere : fitting, from);
  }

  private static List<KeyPlace> nearest(List<Entry> entries, List<String> from) {
    int least = entries.stream().mapToInt(entry -> entry.distance(from)).min().orElse(0);
    return entries.stream()
        .filter(entry -> entry.distance(from) == least)
        .map(Entry::place)
        .sorted(Comparator.comparing(KeyPlace::place))
        .toList();
  }

  private static List<String> steps(Pointer object, Pointer base) {
    List<String> tokens = object.tokens();
    List<String> steps = new ArrayList<>();
    for (String token : tokens.subList(base.tokens().size(), tokens.size())) {
      boolean index = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
      steps.add(index ? EACH : token);
    }
    return steps;
  }

  private void collect(
      Map<String, Object> reference, List<String> path, Set<Map<String, Object>> above) {
    Map<String, Object> schema = tree.resolve(reference);
    if (!above.add(schema)) {
      return;
    }
    SchemaTree.properties(schema)
        .forEach(
            (key, value) -> {
              KeyPlace place = new KeyPlace(key, String.join(".", path).replace("." + EACH, EACH));
              entries
                  .computeIfAbsent(Resemblance.letters(key), letters -> new ArrayList<>())
                  .add(new Entry(place, path, SchemaTree.types(tree.resolve(value))));
              collect(value, with(path, key), above);
            });
    collect(SchemaTree.object(schema.get("items")), with(path, EACH), above);
    above.remove(schema);
  }

  private static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
