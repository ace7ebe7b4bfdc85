package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.Locale;

/** A type as the keyword {@code type} names it. */
public enum JsonType {
  OBJECT("an object"),
  ARRAY("a list"),
  STRING("a string"),
  INTEGER("a whole number"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  NULL("null");

  private final String phrase;

  JsonType(String phrase) {
    this.phrase = phrase;
  }

  /** With its article, for use in a sentence. */
  public String phrase() {
    return phrase;
  }

  /**
   * @param name as a schema writes it, for example {@code "integer"}
   */
  public static JsonType named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a value is of this type; {@code 1.0} is an integer, as JSON Schema has it. */
  public boolean holds(Node node) {
    return switch (this) {
      case OBJECT -> node instanceof ObjectNode;
      case ARRAY -> node instanceof ArrayNode;
      case STRING -> node instanceof StringNode;
      case INTEGER -> node instanceof NumberNode number && number.integer().isPresent();
      case NUMBER -> node instanceof NumberNode;
      case BOOLEAN -> node instanceof BooleanNode;
      case NULL -> node instanceof NullNode;
    };
  }
}
