package dev.ecsmith.validator.document;

import java.util.ArrayList;
import java.util.List;

/** Members whose value is {@code null}, wherever they stand. */
public final class NullMembers {
  private NullMembers() {}

  /** The member itself, or those inside of it; in the order of the text. */
  public static List<ObjectNode.Member> in(ObjectNode.Member member) {
    if (member.value() instanceof NullNode) {
      return List.of(member);
    }
    List<ObjectNode.Member> found = new ArrayList<>();
    collect(member.value(), found);
    return found;
  }

  private static void collect(Node node, List<ObjectNode.Member> found) {
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> found.addAll(in(member)));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> collect(element, found));
    }
  }
}
