package dev.ecsmith.generator.spec;

import dev.ecsmith.schemas.SpecProperty;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An object of a spec that fits its schema: values as written, and the schema's defaults for what
 * is left out.
 *
 * <p>Asking for a key that the schema doesn't have, or for a value that is neither written nor has
 * a default, is a fault of the program and throws.
 */
public final class Section {
  private final SpecProperty property;
  private final Optional<ObjectNode> object;

  /** The nearest object that is written, for findings about what isn't. */
  private final Node near;

  private Section(SpecProperty property, Optional<ObjectNode> object, Node near) {
    this.property = property;
    this.object = object;
    this.near = near;
  }

  static Section root(SpecProperty property, ObjectNode object) {
    return new Section(property, Optional.of(object), object);
  }

  /** A nested object, full of defaults where it is left out. */
  public Section section(String name) {
    Optional<ObjectNode> nested =
        written(name).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    Node nearest = nested.isPresent() ? nested.get() : near;
    return new Section(property.property(name), nested, nearest);
  }

  /** Whether the key is written. */
  public boolean has(String name) {
    return written(name).isPresent();
  }

  /** A nested object, where it is written. */
  public Optional<Section> optional(String name) {
    return has(name) ? Optional.of(section(name)) : Optional.empty();
  }

  public String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  /** A string, where it is written or has a default. */
  public Optional<String> optionalText(String name) {
    return written(name)
        .map(node -> ((StringNode) node).value())
        .or(() -> byDefault(name).map(String.class::cast));
  }

  public int number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  /** An integer, where it is written or has a default. */
  public Optional<Integer> optionalNumber(String name) {
    return written(name)
        .flatMap(node -> ((NumberNode) node).integer())
        .or(() -> byDefault(name).map(Long.class::cast))
        .map(Math::toIntExact);
  }

  public boolean flag(String name) {
    return written(name)
        .map(node -> ((BooleanNode) node).value())
        .or(() -> byDefault(name).map(Boolean.class::cast))
        .orElseThrow(() -> missing(name));
  }

  /** A list of strings. */
  public List<String> texts(String name) {
    return written(name)
        .map(node -> nodes(node).stream().map(each -> ((StringNode) each).value()).toList())
        .or(
            () ->
                byDefault(name)
                    .map(list -> ((List<?>) list).stream().map(String.class::cast).toList()))
        .orElseThrow(() -> missing(name));
  }

  /** The elements of a list of strings, for findings about one of them. */
  public List<StringNode> textNodes(String name) {
    return written(name).stream()
        .flatMap(node -> nodes(node).stream())
        .map(StringNode.class::cast)
        .toList();
  }

  /** An object that holds any keys, with strings as values; sorted. */
  public Map<String, String> map(String name) {
    Map<String, String> entries = new TreeMap<>();
    written(name)
        .map(ObjectNode.class::cast)
        .ifPresent(
            node ->
                node.members()
                    .forEach(
                        member ->
                            entries.put(member.name(), ((StringNode) member.value()).value())));
    return entries;
  }

  /** The objects of a list. */
  public List<Section> sections(String name) {
    SpecProperty element = property.property(name).element().orElseThrow(() -> missing(name));
    return written(name).stream()
        .flatMap(node -> nodes(node).stream())
        .map(node -> root(element, (ObjectNode) node))
        .toList();
  }

  /** Where a finding about a value points: the value, or what is nearest to where it would be. */
  public Node at(String name) {
    return written(name).orElse(near);
  }

  private Optional<Node> written(String name) {
    property.property(name);
    return object.flatMap(node -> node.get(name));
  }

  private Optional<Object> byDefault(String name) {
    return property.property(name).defaultValue();
  }

  private static List<Node> nodes(Node list) {
    return ((ArrayNode) list).elements();
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException("No " + name + " in " + property.name());
  }
}
