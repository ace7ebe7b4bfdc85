package dev.ecsmith.validator.document;

/** A value in a document: what it is, where it stands, and the way to it. */
public sealed interface Node
    permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {
  Pointer pointer();

  /** From the first to the last character of the value, quotes and brackets included. */
  TextRange range();

  /** The type as JSON names it, with its article: {@code "a string"}, {@code "an object"}. */
  String typeName();
}
