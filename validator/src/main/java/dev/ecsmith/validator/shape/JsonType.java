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

  /**
   * Whether a value is of this type. Although JSON Schema calls {@code 512.0} an integer, it isn't
   * one here, since AWS's clients refuse it where they want one.
   */
  public boolean holds(Node node) {
    return switch (this) {
      case OBJECT -> node instanceof ObjectNode;
      case ARRAY -> node instanceof ArrayNode;
      case STRING -> node instanceof StringNode;
      case INTEGER -> node instanceof NumberNode number && isWhole(number);
      case NUMBER -> node instanceof NumberNode;
      case BOOLEAN -> node instanceof BooleanNode;
      case NULL -> node instanceof NullNode;
    };
  }

  private static boolean isWhole(NumberNode number) {
    return number.literal().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E')
        && number.integer().isPresent();
  }
}
