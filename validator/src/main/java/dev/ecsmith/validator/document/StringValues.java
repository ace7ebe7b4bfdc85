package dev.ecsmith.validator.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every string below a node, keys excepted. */
public final class StringValues {
  private StringValues() {}

  /** In the order of the document. */
  public static List<StringNode> in(Node root) {
    List<StringNode> found = new ArrayList<>();
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      if (node instanceof StringNode string) {
        found.add(string);
      } else if (node instanceof ArrayNode array) {
        pushReversed(array.elements(), pending);
      } else if (node instanceof ObjectNode object) {
        pushReversed(object.members().stream().map(ObjectNode.Member::value).toList(), pending);
      }
    }
    return found;
  }

  private static void pushReversed(List<Node> nodes, Deque<Node> pending) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      pending.push(nodes.get(i));
    }
  }
}
