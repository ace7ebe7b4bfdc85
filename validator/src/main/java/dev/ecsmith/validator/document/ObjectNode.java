package dev.ecsmith.validator.document;

import java.util.List;
import java.util.Optional;

/**
 * A JSON object or YAML mapping.
 *
 * @param members in the order of the document; a key that stands twice is here twice
 */
public record ObjectNode(Pointer pointer, TextRange range, List<Member> members) implements Node {
  /**
   * A key with its value.
   *
   * @param key its pointer is that of the value
   */
  public record Member(StringNode key, Node value) {
    public String name() {
      return key.value();
    }
  }

  public ObjectNode {
    members = List.copyOf(members);
  }

  /** The value of a key; of a key that stands twice the last one, as JSON readers take it. */
  public Optional<Node> get(String name) {
    return member(name).map(Member::value);
  }

  /** The key and its value; of a key that stands twice the last one. */
  public Optional<Member> member(String name) {
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).name().equals(name)) {
        return Optional.of(members.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public String typeName() {
    return "an object";
  }
}
