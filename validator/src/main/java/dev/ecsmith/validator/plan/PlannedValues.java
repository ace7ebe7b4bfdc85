package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the two halves of a plan together: the values that are known, and what isn't. */
final class PlannedValues {
  private PlannedValues() {}

  /**
   * The values with a placeholder for each that Terraform will know after apply; the pointer of it
   * is that of the value, its place is where the plan says that it is unknown.
   *
   * @param unknown of the same shape as the values, with {@code true} for what is unknown
   */
  static Node merged(Node values, Node unknown) {
    if (isTrue(unknown)) {
      return unknown(values.pointer(), unknown);
    }
    if (unknown instanceof ObjectNode some && !some.members().isEmpty()) {
      ObjectNode known =
          values instanceof ObjectNode object
              ? object
              : new ObjectNode(values.pointer(), values.range(), List.of());
      return merged(known, some);
    }
    if (unknown instanceof ArrayNode some
        && !some.elements().isEmpty()
        && values instanceof ArrayNode known) {
      return merged(known, some);
    }
    return values;
  }

  private static ObjectNode merged(ObjectNode known, ObjectNode unknown) {
    List<ObjectNode.Member> members = new ArrayList<>();
    for (ObjectNode.Member member : known.members()) {
      Optional<Node> other = unknown.get(member.name());
      members.add(
          other
              .map(node -> new ObjectNode.Member(member.key(), merged(member.value(), node)))
              .orElse(member));
    }
    for (ObjectNode.Member member : unknown.members()) {
      if (known.get(member.name()).isEmpty()) {
        Pointer pointer = known.pointer().child(member.name());
        Node nothing = new NullNode(pointer, member.value().range());
        members.add(new ObjectNode.Member(member.key(), merged(nothing, member.value())));
      }
    }
    return new ObjectNode(known.pointer(), known.range(), members);
  }

  private static ArrayNode merged(ArrayNode known, ArrayNode unknown) {
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < known.elements().size(); i++) {
      Node element = known.elements().get(i);
      elements.add(
          i < unknown.elements().size() ? merged(element, unknown.elements().get(i)) : element);
    }
    for (int i = elements.size(); i < unknown.elements().size(); i++) {
      Node other = unknown.elements().get(i);
      Node nothing = new NullNode(known.pointer().child(i), other.range());
      elements.add(merged(nothing, other));
    }
    return new ArrayNode(known.pointer(), known.range(), elements);
  }

  private static boolean isTrue(Node node) {
    return node instanceof BooleanNode flag && flag.value();
  }

  private static Node unknown(Pointer pointer, Node at) {
    return new StringNode(pointer, at.range(), Fields.KNOWN_AFTER_APPLY);
  }
}
