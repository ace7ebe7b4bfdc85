package dev.ecsmith.validator.document;

import java.util.Optional;

/** A value in a document: what it is, where it stands, and the way to it. */
public sealed interface Node
    permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {
  Pointer pointer();

  /** From the first to the last character of the value, quotes and brackets included. */
  TextRange range();

  /** The type as JSON names it, with its article: {@code "a string"}, {@code "an object"}. */
  String typeName();

  /** The value that a pointer from here on leads to. */
  default Optional<Node> at(Pointer pointer) {
    Optional<Node> at = Optional.of(this);
    for (String token : pointer.tokens()) {
      at = at.flatMap(node -> node.child(token));
    }
    return at;
  }

  /** The value of a key, or the element of an index. */
  default Optional<Node> child(String token) {
    if (this instanceof ObjectNode object) {
      return object.get(token);
    }
    boolean index =
        !token.isEmpty() && token.length() < 7 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    return index
            && this instanceof ArrayNode array
            && Integer.parseInt(token) < array.elements().size()
        ? Optional.of(array.elements().get(Integer.parseInt(token)))
        : Optional.empty();
  }
}
