package dev.ecsmith.validator.certificate;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Certificates as a test describes them, in YAML: what differs from a plain certificate.
 *
 * <p>{@code certificates} are made in their order, each {@code by} one before it or by itself;
 * {@code files} list what stands in each file, names or texts; {@code key} is whose private key
 * lies in a file of its own; {@code trusted} is a bundle.
 */
record Recipe(ObjectNode root) {
  private static final Set<String> KEYS =
      Set.of(
          "certificates",
          "files",
          "key",
          "key_form",
          "key_is_certificate",
          "trusted",
          "use",
          "host",
          "form",
          "damage",
          "key_readable",
          "openssl",
          "unread",
          "ecsmith",
          "verdict",
          "finds",
          "why");

  /** One certificate, and what is said of it. */
  record Item(String id, ObjectNode node) {
    private static final Set<String> KEYS =
        Set.of(
            "by",
            "signed_with",
            "key_of",
            "key",
            "subject",
            "padding",
            "issuer_name",
            "authority",
            "constraints",
            "path_length",
            "hash",
            "pss",
            "version",
            "from",
            "to",
            "names",
            "key_usage",
            "extended_key_usage",
            "permitted",
            "excluded",
            "critical",
            "address");

    Item {
      requireKnown(node, KEYS);
    }

    String text(String key, String otherwise) {
      return Recipe.text(node, key).orElse(otherwise);
    }

    boolean flag(String key) {
      return node.get(key)
          .filter(each -> each instanceof BooleanNode flag && flag.value())
          .isPresent();
    }

    List<String> list(String key) {
      return Recipe.list(node, key);
    }

    boolean has(String key) {
      return node.get(key).isPresent();
    }
  }

  static Recipe of(String name, String yaml) {
    ObjectNode root =
        YamlReader.read(name, yaml)
            .root()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .orElseThrow(() -> new IllegalArgumentException(name + " is no recipe"));
    return new Recipe(root);
  }

  Recipe {
    requireKnown(root, KEYS);
  }

  Map<String, Item> items() {
    Map<String, Item> items = new LinkedHashMap<>();
    root.get("certificates")
        .map(ObjectNode.class::cast)
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        member ->
                            items.put(
                                member.name(),
                                new Item(
                                    member.name(),
                                    member.value() instanceof ObjectNode node
                                        ? node
                                        : new ObjectNode(all.pointer(), all.range(), List.of())))));
    return items;
  }

  /** What stands in each file. */
  List<List<String>> files() {
    List<List<String>> files = new ArrayList<>();
    for (Node file : ((ArrayNode) root.get("files").orElseThrow()).elements()) {
      files.add(file instanceof ArrayNode list ? texts(list) : List.of(string(file)));
    }
    return files;
  }

  List<String> list(String key) {
    return list(root, key);
  }

  Optional<String> text(String key) {
    return text(root, key);
  }

  boolean flag(String key) {
    return root.get(key)
        .filter(each -> each instanceof BooleanNode flag && flag.value())
        .isPresent();
  }

  private static void requireKnown(ObjectNode node, Set<String> keys) {
    node.members()
        .forEach(
            member -> {
              if (!keys.contains(member.name())) {
                throw new IllegalArgumentException("A recipe has no " + member.name());
              }
            });
  }

  private static Optional<String> text(ObjectNode node, String key) {
    return node.get(key).map(Recipe::string);
  }

  private static List<String> list(ObjectNode node, String key) {
    return node.get(key).map(each -> texts((ArrayNode) each)).orElse(List.of());
  }

  private static List<String> texts(ArrayNode list) {
    return list.elements().stream().map(Recipe::string).toList();
  }

  private static String string(Node node) {
    if (node instanceof NumberNode number) {
      return number.literal();
    }
    return node instanceof StringNode text ? text.value() : String.valueOf(node);
  }
}
