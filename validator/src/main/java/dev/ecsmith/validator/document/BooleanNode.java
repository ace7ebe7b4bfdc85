package dev.ecsmith.validator.document;

/** {@code true} or {@code false}. */
public record BooleanNode(Pointer pointer, TextRange range, boolean value) implements Node {
  @Override
  public String typeName() {
    return "a boolean";
  }
}
