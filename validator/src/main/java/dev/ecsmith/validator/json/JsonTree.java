package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of one strict JSON text. */
final class JsonTree {
  /** Far beyond any task definition, and far below what would exhaust the stack. */
  static final int DEEPEST = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          // Its symbol table refuses documents with many keys of the same hash.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private final String text;
  private final JsonParser parser;
  private final RangeMapping ranges;

  private JsonTree(String text, JsonParser parser, RangeMapping ranges) {
    this.text = text;
    this.parser = parser;
    this.ranges = ranges;
  }

  /**
   * @param ranges gives the values their places
   * @throws tools.jackson.core.JacksonException where the text isn't exactly one JSON value, or is
   *     nested too deeply
   */
  static Node parse(String text, RangeMapping ranges) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonTree tree = new JsonTree(text, parser, ranges);
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new EmptyDocumentException(parser);
      }
      Node root = tree.value(first, Pointer.ROOT);
      if (parser.nextToken() != null) {
        throw new TrailingTextException(parser);
      }
      return root;
    }
  }

  private Node value(JsonToken token, Pointer pointer) {
    int start = start();
    return switch (token) {
      case START_OBJECT -> object(pointer, start);
      case START_ARRAY -> array(pointer, start);
      case VALUE_STRING -> {
        String value = parser.getString();
        yield new StringNode(pointer, ranges.range(start, end()), value);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String literal = parser.getString();
        yield new NumberNode(pointer, ranges.range(start, start + literal.length()), literal);
      }
      case VALUE_TRUE -> new BooleanNode(pointer, ranges.range(start, start + 4), true);
      case VALUE_FALSE -> new BooleanNode(pointer, ranges.range(start, start + 5), false);
      case VALUE_NULL -> new NullNode(pointer, ranges.range(start, start + 4));
      default -> throw new IllegalStateException("Unexpected token " + token);
    };
  }

  private ObjectNode object(Pointer pointer, int start) {
    List<ObjectNode.Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int keyStart = start();
      String name = parser.currentName();
      int keyEnd = keyEnd(keyStart);
      Pointer child = pointer.child(name);
      StringNode key = new StringNode(child, ranges.range(keyStart, keyEnd), name);
      members.add(new ObjectNode.Member(key, value(parser.nextToken(), child)));
    }
    return new ObjectNode(pointer, ranges.range(start, end()), members);
  }

  /** The parser has read on to the value when it tells of a key. */
  private int keyEnd(int keyStart) {
    int at = keyStart + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private ArrayNode array(Pointer pointer, int start) {
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(token, pointer.child(elements.size())));
    }
    return new ArrayNode(pointer, ranges.range(start, end()), elements);
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int end() {
    return (int) parser.currentLocation().getCharOffset();
  }

  /** Nothing but white space. */
  static final class EmptyDocumentException extends tools.jackson.core.exc.StreamReadException {
    private static final long serialVersionUID = 1L;

    EmptyDocumentException(JsonParser parser) {
      super(parser, "The document is empty");
    }
  }

  /** More after the end of the first value. */
  static final class TrailingTextException extends tools.jackson.core.exc.StreamReadException {
    private static final long serialVersionUID = 1L;

    TrailingTextException(JsonParser parser) {
      super(parser, "More text after the end of the document");
    }
  }
}
