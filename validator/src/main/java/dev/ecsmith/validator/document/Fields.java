package dev.ecsmith.validator.document;

import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of an object as typed values.
 *
 * <p>A value of the wrong type is unknown here: that it is wrong is told once, by the rules of
 * shape, and no other rule should stumble over it. So is a string that holds a placeholder.
 */
public final class Fields {
  /** Stands in the tree of a plan for what Terraform doesn't know yet. */
  public static final String KNOWN_AFTER_APPLY = "${known after apply}";

  private final ObjectNode object;

  private Fields(ObjectNode object) {
    this.object = object;
  }

  public static Fields of(ObjectNode object) {
    return new Fields(object);
  }

  public ObjectNode object() {
    return object;
  }

  public Value<String> string(String name) {
    return value(name, Fields::readString);
  }

  /** A string as it stands, placeholders included; nothing for a value of another type. */
  public Optional<StringNode> text(String name) {
    return object.get(name).filter(StringNode.class::isInstance).map(StringNode.class::cast);
  }

  /** An integer of at most 19 digits. */
  public Value<Long> integer(String name) {
    return value(name, Fields::readInteger);
  }

  public Value<Boolean> bool(String name) {
    return value(
        name,
        node ->
            node instanceof BooleanNode bool
                ? new Value.Known<>(bool.value(), node)
                : notA(node, "a boolean"));
  }

  /** The members of a nested object; nothing where it is absent or not an object. */
  public Optional<Fields> fields(String name) {
    return object.get(name).flatMap(Fields::asFields);
  }

  /** A nested object; unknown where it is a value of another type. */
  public Value<Fields> object(String name) {
    return value(
        name,
        node ->
            node instanceof ObjectNode nested
                ? new Value.Known<>(new Fields(nested), node)
                : notA(node, "an object"));
  }

  /** The objects in a list, without the elements that aren't objects. */
  public List<Fields> fieldsList(String name) {
    return elements(name).stream().flatMap(node -> asFields(node).stream()).toList();
  }

  /** Whether each element of a list is an object, so that none is unknown; also of no list. */
  public boolean knowsAll(String name) {
    Value<List<Node>> list = list(name);
    return list.isAbsent()
        || list.knownTo(elements -> elements.stream().allMatch(ObjectNode.class::isInstance));
  }

  /** The strings in a list, each known or unknown. */
  public List<Value<String>> strings(String name) {
    return elements(name).stream().map(Fields::readString).toList();
  }

  /** A list as a whole: known also when an element is not. */
  public Value<List<Node>> list(String name) {
    return value(
        name,
        node ->
            node instanceof ArrayNode array
                ? new Value.Known<>(array.elements(), node)
                : notA(node, "a list"));
  }

  /** A member of any type, with the meaning that the function gives to it. */
  public <T> Value<T> value(String name, Function<Node, Value<T>> meaning) {
    Optional<Node> node = object.get(name);
    if (node.isEmpty() || node.get() instanceof NullNode) {
      return new Value.Absent<>(object);
    }
    return meaning.apply(node.get());
  }

  /** A string without a placeholder. */
  public static Value<String> readString(Node node) {
    if (!(node instanceof StringNode string)) {
      return notA(node, "a string");
    }
    if (string.value().equals(KNOWN_AFTER_APPLY)) {
      return new Value.Unknown<>(node, "Terraform knows it only after apply.");
    }
    return Placeholders.anyIn(string.value())
        ? new Value.Unknown<>(node, "it holds a placeholder.")
        : new Value.Known<>(string.value(), node);
  }

  private static Value<Long> readInteger(Node node) {
    if (node instanceof NumberNode number) {
      return number
          .integer()
          .<Value<Long>>map(value -> new Value.Known<>(value, node))
          .orElseGet(() -> notA(node, "an integer"));
    }
    return notA(node, "an integer");
  }

  private static <T> Value<T> notA(Node node, String expected) {
    return new Value.Unknown<>(node, "it is " + node.typeName() + ", not " + expected + ".");
  }

  private static Optional<Fields> asFields(Node node) {
    return node instanceof ObjectNode object ? Optional.of(new Fields(object)) : Optional.empty();
  }

  private List<Node> elements(String name) {
    return object.get(name).orElse(null) instanceof ArrayNode array ? array.elements() : List.of();
  }
}
