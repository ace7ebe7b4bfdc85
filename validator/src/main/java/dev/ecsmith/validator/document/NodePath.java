package dev.ecsmith.validator.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way down from an object, such as {@code containerDefinitions[].links} or {@code
 * capabilities.add[]}, with {@code []} for each element of a list.
 */
public final class NodePath {
  private static final String EACH = "[]";

  private final List<String> steps;

  private NodePath(List<String> steps) {
    this.steps = steps;
  }

  public static NodePath of(String text) {
    return new NodePath(List.of(text.replace(EACH, "." + EACH).split("\\.", -1)));
  }

  /** The values at the end of it, in the order of the document. */
  public List<Node> nodesIn(ObjectNode from) {
    Stream<Node> nodes = Stream.of(from);
    for (String step : steps) {
      nodes = nodes.flatMap(node -> below(node, step));
    }
    return nodes.toList();
  }

  /** The keys at the end of it with their values; the path ends with a key. */
  public List<ObjectNode.Member> membersIn(ObjectNode from) {
    NodePath parent = new NodePath(steps.subList(0, steps.size() - 1));
    String key = steps.get(steps.size() - 1);
    return parent.nodesIn(from).stream()
        .filter(ObjectNode.class::isInstance)
        .flatMap(node -> ((ObjectNode) node).member(key).stream())
        .toList();
  }

  private static Stream<Node> below(Node node, String step) {
    if (step.equals(EACH)) {
      return node instanceof ArrayNode array ? array.elements().stream() : Stream.empty();
    }
    return node instanceof ObjectNode object ? object.get(step).stream() : Stream.empty();
  }
}
