package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a value means, without its place, so that two values can be compared. */
final class PlainValue {
  private PlainValue() {}

  /**
   * A string, {@code Long}, {@code Double}, boolean, list or map; {@code Optional.empty()} for
   * null. Equal for values that JSON Schema calls equal: {@code 1} and {@code 1.0}, and objects
   * whatever the order of their keys.
   */
  static Object of(Node node) {
    if (node instanceof StringNode text) {
      return text.value();
    } else if (node instanceof NumberNode number) {
      return number.integer().<Object>map(whole -> whole).orElseGet(() -> fraction(number));
    } else if (node instanceof BooleanNode bool) {
      return bool.value();
    } else if (node instanceof ArrayNode array) {
      return array.elements().stream().map(PlainValue::of).toList();
    } else if (node instanceof ObjectNode object) {
      Map<String, Object> members = new HashMap<>();
      object.members().forEach(member -> members.put(member.name(), of(member.value())));
      return members;
    } else if (node instanceof NullNode) {
      return Optional.empty();
    }
    throw new IllegalArgumentException("No such node: " + node);
  }

  private static Double fraction(NumberNode number) {
    return Double.valueOf(number.literal());
  }
}
