package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes faults with what helps to mend them: the key that was meant, the value in quotes.
 *
 * <p>Whoever judges by a JSON Schema makes its faults here, so that they read alike.
 */
public final class FaultMaker {
  /** As many digits as surely fit into a {@code long}. */
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

  private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,17}");

  private final SchemaTree tree;
  private final Map<String, Object> root;
  private final Pointer base;
  private Optional<KeyPlaces> places = Optional.empty();

  FaultMaker(SchemaTree tree, Map<String, Object> root, Pointer base) {
    this.tree = tree;
    this.root = root;
    this.base = base;
  }

  /**
   * @param schema by which a whole document is judged
   */
  public FaultMaker(Map<String, Object> schema) {
    this(new SchemaTree(schema), schema, Pointer.ROOT);
  }

  /**
   * @param unknown those of the object's members that the schema doesn't know
   * @param known the keys that the schema has in this object
   */
  public List<ShapeFault> unknownKeys(
      ObjectNode object, List<ObjectNode.Member> unknown, Collection<String> known) {
    if (unknown.isEmpty()) {
      return List.of();
    }
    List<String> keys = List.copyOf(known);
    Set<String> taken =
        object.members().stream().map(ObjectNode.Member::name).collect(Collectors.toSet());
    List<String> free = keys.stream().filter(key -> !taken.contains(key)).toList();
    return unknown.stream().map(member -> unknownKey(member, object, keys, free)).toList();
  }

  private ShapeFault unknownKey(
      ObjectNode.Member member, ObjectNode object, List<String> known, List<String> free) {
    Optional<String> respelled = Resemblance.respelled(member.name(), known);
    String meant = respelled.or(() -> Resemblance.nearest(member.name(), free)).orElse("");
    List<KeyPlace> belongsAt =
        respelled.isPresent()
            ? List.of()
            : places().of(member.name(), member.value(), object.pointer(), base);
    return new ShapeFault.UnknownKey(member, object, known, meant, belongsAt);
  }

  private KeyPlaces places() {
    if (places.isEmpty()) {
      places = Optional.of(new KeyPlaces(tree, root));
    }
    return places.get();
  }

  /**
   * @param properties the schema's keyword of that name
   */
  public ShapeFault missingKey(
      ObjectNode object, String key, Map<String, Map<String, Object>> properties) {
    Map<String, Object> schema = properties.getOrDefault(key, Map.of());
    return new ShapeFault.MissingKey(object, key, description(schema));
  }

  /**
   * @param description what the schema says of the key; may be empty
   */
  public static ShapeFault wrongType(Node node, List<JsonType> expected, String description) {
    return new ShapeFault.WrongType(node, expected, mended(node, expected), description);
  }

  /**
   * @param allowed strings, {@code Long}s, {@code Double}s or booleans
   */
  public static ShapeFault valueNotAllowed(Node node, List<Object> allowed) {
    List<String> texts = allowed.stream().map(String::valueOf).toList();
    String value = scalar(node);
    return new ShapeFault.ValueNotAllowed(
        node, value, texts, Resemblance.nearest(value, texts).orElse(""));
  }

  /**
   * One fault for each element that is equal to an earlier one.
   *
   * @param elements without those of which nothing is known
   */
  public static List<ShapeFault> repeatedElements(List<Node> elements) {
    List<ShapeFault> faults = new ArrayList<>();
    Map<Object, Node> seen = new HashMap<>();
    for (Node element : elements) {
      Node first = seen.putIfAbsent(PlainValue.of(element), element);
      if (first != null) {
        faults.add(new ShapeFault.RepeatedElement(element, first));
      }
    }
    return faults;
  }

  /** Of a reference what stands beside it, and only else what is said of all its uses. */
  String description(Map<String, Object> schema) {
    String here = SchemaTree.description(schema);
    return here.isEmpty() ? SchemaTree.description(tree.resolve(schema)) : here;
  }

  static boolean allows(List<Object> allowed, Node node) {
    return allowed.contains(PlainValue.of(node));
  }

  private static String mended(Node node, List<JsonType> expected) {
    if (node instanceof StringNode text) {
      String value = text.value().strip();
      String word = value.toLowerCase(Locale.ROOT);
      boolean whole = WHOLE.matcher(value).matches();
      if (whole && (expected.contains(JsonType.INTEGER) || expected.contains(JsonType.NUMBER))) {
        return value;
      } else if (expected.contains(JsonType.NUMBER) && FRACTION.matcher(value).matches()) {
        return value;
      } else if (expected.contains(JsonType.BOOLEAN)
          && (word.equals("true") || word.equals("false"))) {
        return word;
      }
    } else if (expected.contains(JsonType.STRING)
        && (node instanceof NumberNode || node instanceof BooleanNode)) {
      return '"' + scalar(node) + '"';
    } else if (expected.contains(JsonType.INTEGER) && node instanceof NumberNode number) {
      return number.integer().map(String::valueOf).orElse("");
    }
    return "";
  }

  private static String scalar(Node node) {
    if (node instanceof StringNode text) {
      return text.value();
    } else if (node instanceof NumberNode number) {
      return number.literal();
    } else if (node instanceof BooleanNode bool) {
      return Boolean.toString(bool.value());
    }
    return node.typeName();
  }
}
