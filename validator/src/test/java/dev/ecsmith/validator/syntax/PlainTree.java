package dev.ecsmith.validator.syntax;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tree in one line, without its places. */
public final class PlainTree {
  private PlainTree() {}

  public static String of(Document document) {
    return document.root().map(PlainTree::of).orElse("unreadable");
  }

  private static String of(Node node) {
    if (node instanceof ObjectNode object) {
      return object.members().stream()
          .map(member -> '"' + member.name() + "\": " + of(member.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof ArrayNode array) {
      return array.elements().stream()
          .map(PlainTree::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof StringNode string) {
      return '"' + string.value() + '"';
    }
    if (node instanceof NumberNode number) {
      return number.literal();
    }
    return node instanceof BooleanNode flag ? String.valueOf(flag.value()) : "null";
  }

  /** The node and all that is in it, keys included. */
  public static Stream<Node> nodes(Node node) {
    if (node instanceof ObjectNode object) {
      return Stream.concat(
          Stream.of(node),
          object.members().stream()
              .flatMap(member -> Stream.concat(Stream.of(member.key()), nodes(member.value()))));
    }
    if (node instanceof ArrayNode array) {
      return Stream.concat(Stream.of(node), array.elements().stream().flatMap(PlainTree::nodes));
    }
    return Stream.of(node);
  }
}
