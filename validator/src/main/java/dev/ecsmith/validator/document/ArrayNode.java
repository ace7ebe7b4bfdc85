package dev.ecsmith.validator.document;

import java.util.List;

/** A JSON array or YAML sequence. */
public record ArrayNode(Pointer pointer, TextRange range, List<Node> elements) implements Node {
  public ArrayNode {
    elements = List.copyOf(elements);
  }

  @Override
  public String typeName() {
    return "a list";
  }
}
