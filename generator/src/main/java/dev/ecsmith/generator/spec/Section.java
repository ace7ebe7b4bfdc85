package dev.ecsmith.generator.spec;

import dev.ecsmith.schemas.SpecProperty;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An object of a spec: values as written, and the schema's defaults for what is left out.
 *
 * <p>Asking for a value that doesn't fit the schema, or is missing where the schema wants it,
 * throws {@link UnknownValueException}, so that a rule that needs it is passed over. Asking for a
 * key that the schema doesn't have is a fault of the program.
 */
public final class Section {
  private final SpecProperty property;
  private final Optional<ObjectNode> object;

  /** The nearest object that is written, for findings about what isn't. */
  private final Node near;

  private final UnsoundValues unsound;

  private Section(
      SpecProperty property, Optional<ObjectNode> object, Node near, UnsoundValues unsound) {
    this.property = property;
    this.object = object;
    this.near = near;
    this.unsound = unsound;
  }

  static Section root(SpecProperty property, ObjectNode object, UnsoundValues unsound) {
    return new Section(property, Optional.of(object), object, unsound);
  }

  /** A nested object, full of defaults where it may be left out and is. */
  public Section section(String name) {
    SpecProperty nested = property.property(name);
    Optional<ObjectNode> written =
        written(name).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    if (written.isEmpty() && nested.required()) {
      throw missing(name);
    }
    Node nearest = written.isPresent() ? written.get() : near;
    return new Section(nested, written, nearest, unsound);
  }

  /** Whether the schema of the product has the key at all. */
  public boolean offers(String name) {
    return property.properties().stream().anyMatch(each -> each.name().equals(name));
  }

  /** Whether the key is written. */
  public boolean has(String name) {
    return asWritten(name).isPresent();
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

  /** A list of strings; empty where it may be left out, is, and has no default. */
  public List<String> texts(String name) {
    Optional<List<String>> texts =
        written(name)
            .map(
                node ->
                    nodes(node).stream().map(each -> ((StringNode) sound(each)).value()).toList())
            .or(
                () ->
                    byDefault(name)
                        .map(list -> ((List<?>) list).stream().map(String.class::cast).toList()));
    if (texts.isEmpty() && property.property(name).required()) {
      throw missing(name);
    }
    return texts.orElse(List.of());
  }

  /** The elements of a list of strings, for findings about one of them. */
  public List<StringNode> textNodes(String name) {
    return written(name).stream()
        .flatMap(node -> nodes(node).stream())
        .map(node -> (StringNode) sound(node))
        .toList();
  }

  /** Every string in here that fits the schema, in the order of the document. */
  public List<StringNode> textsBelow() {
    return object.stream()
        .flatMap(node -> StringValues.in(node).stream())
        .filter(node -> !unsound.holds(node))
        .toList();
  }

  /** An object that holds any keys, with strings as values; sorted. */
  public Map<String, String> map(String name) {
    Map<String, String> entries = new TreeMap<>();
    members(name)
        .forEach(
            member -> entries.put(member.name(), ((StringNode) sound(member.value())).value()));
    return entries;
  }

  /** The keys of an object that holds any, with their values. */
  public List<ObjectNode.Member> members(String name) {
    return written(name).stream().flatMap(node -> ((ObjectNode) node).members().stream()).toList();
  }

  /** The objects of a list. */
  public List<Section> sections(String name) {
    SpecProperty element = property.property(name).element().orElseThrow(() -> missing(name));
    return written(name).stream()
        .flatMap(node -> nodes(node).stream())
        .map(node -> root(element, (ObjectNode) sound(node), unsound))
        .toList();
  }

  /** The objects of an object that holds any keys, by key; sorted. */
  public SortedMap<String, Section> named(String name) {
    SpecProperty element = property.property(name).element().orElseThrow(() -> missing(name));
    SortedMap<String, Section> sections = new TreeMap<>();
    members(name)
        .forEach(
            member ->
                sections.put(
                    member.name(), root(element, (ObjectNode) sound(member.value()), unsound)));
    return sections;
  }

  /** Where a finding about a value points: the value, or what is nearest to where it would be. */
  public Node at(String name) {
    return asWritten(name).orElse(near);
  }

  private Optional<Node> written(String name) {
    return asWritten(name).map(this::sound);
  }

  private Optional<Node> asWritten(String name) {
    property.property(name);
    return object.flatMap(node -> node.get(name));
  }

  private Node sound(Node node) {
    if (unsound.holds(node)) {
      throw new UnknownValueException(node.pointer() + " does not fit the schema.");
    }
    return node;
  }

  private Optional<Object> byDefault(String name) {
    return property.property(name).defaultValue();
  }

  private static List<Node> nodes(Node list) {
    return ((ArrayNode) list).elements();
  }

  private RuntimeException missing(String name) {
    return property.property(name).required()
        ? new UnknownValueException(near.pointer().child(name) + " is missing.")
        : new IllegalStateException("No " + name + " in " + property.name());
  }
}
