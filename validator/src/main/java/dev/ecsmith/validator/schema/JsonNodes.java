package dev.ecsmith.validator.schema;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Our tree in the form that networknt judges. */
final class JsonNodes {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  /** Doubles beyond this are whole numbers all. */
  private static final double LARGEST_FRACTION = 0x1p52 - 0.5;

  private JsonNodes() {}

  /** Of a key that stands twice the last value is taken. */
  static JsonNode of(Node node) {
    if (node instanceof ObjectNode object) {
      tools.jackson.databind.node.ObjectNode converted = FACTORY.objectNode();
      object.members().forEach(member -> converted.set(member.name(), of(member.value())));
      return converted;
    } else if (node instanceof ArrayNode array) {
      tools.jackson.databind.node.ArrayNode converted = FACTORY.arrayNode();
      array.elements().forEach(element -> converted.add(of(element)));
      return converted;
    } else if (node instanceof StringNode text) {
      return FACTORY.stringNode(text.value());
    } else if (node instanceof NumberNode number) {
      return number.integer().<JsonNode>map(FACTORY::numberNode).orElseGet(() -> fraction(number));
    } else if (node instanceof BooleanNode bool) {
      return FACTORY.booleanNode(bool.value());
    }
    return FACTORY.nullNode();
  }

  /** networknt fails on numbers beyond 64 bits; a smaller one is refused for the same reasons. */
  private static JsonNode fraction(NumberNode number) {
    double value = Double.parseDouble(number.literal());
    return FACTORY.numberNode(
        Math.abs(value) < LARGEST_FRACTION ? value : Math.copySign(LARGEST_FRACTION, value));
  }
}
