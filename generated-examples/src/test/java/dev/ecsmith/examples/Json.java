package dev.ecsmith.examples;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain values: maps, lists, strings, literals of numbers, booleans; null is left out. */
final class Json {
  private Json() {}

  /**
   * @throws IllegalArgumentException if it isn't JSON without a fault
   */
  static Object parse(String text) {
    Document document = JsonReader.read("json", text);
    if (!document.faults().isEmpty()) {
      throw new IllegalArgumentException(document.faults() + "\n" + text);
    }
    return value(document.root().orElseThrow(() -> new IllegalArgumentException(text)));
  }

  /** A member of a member of ... an object; an empty map where there is none. */
  static Object at(Object root, String... names) {
    Object value = root;
    for (String name : names) {
      Object member = object(value).get(name);
      value = member == null ? Map.of() : member;
    }
    return value;
  }

  static Map<?, ?> object(Object value) {
    return (Map<?, ?>) value;
  }

  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Object value(Node node) {
    if (node instanceof ObjectNode object) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (ObjectNode.Member member : object.members()) {
        if (!(member.value() instanceof NullNode)) {
          members.put(member.name(), value(member.value()));
        }
      }
      return members;
    }
    if (node instanceof ArrayNode array) {
      List<Object> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(value(element)));
      return elements;
    }
    if (node instanceof StringNode string) {
      return string.value();
    }
    if (node instanceof NumberNode number) {
      return number.literal();
    }
    return node instanceof BooleanNode bool ? (Object) bool.value() : "null";
  }
}
