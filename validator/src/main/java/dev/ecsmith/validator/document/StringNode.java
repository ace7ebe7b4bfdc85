package dev.ecsmith.validator.document;

/**
 * @param value unescaped; the range is that of the text as written
 */
public record StringNode(Pointer pointer, TextRange range, String value) implements Node {
  @Override
  public String typeName() {
    return "a string";
  }
}
