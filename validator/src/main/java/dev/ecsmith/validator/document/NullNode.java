package dev.ecsmith.validator.document;

/** An explicit {@code null}, or a YAML key without a value. */
public record NullNode(Pointer pointer, TextRange range) implements Node {
  @Override
  public String typeName() {
    return "null";
  }
}
