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
  private final Selection selection;
  private final SharedTexts texts;

  private JsonTree(String text, JsonParser parser, RangeMapping ranges, Selection selection) {
    this.text = text;
    this.parser = parser;
    this.ranges = ranges;
    this.selection = selection;
    this.texts = new SharedTexts(selection != Selection.EVERYTHING);
  }

  /**
   * @param ranges gives the values their places
   * @throws tools.jackson.core.JacksonException where the text isn't exactly one JSON value, or is
   *     nested too deeply
   */
  static Node parse(String text, RangeMapping ranges) {
    return parse(text, Pointer.ROOT, ranges, Selection.EVERYTHING);
  }

  /**
   * @param root the way to the value in the document that it is a part of
   */
  static Node parse(String text, Pointer root, RangeMapping ranges) {
    return parse(text, root, ranges, Selection.EVERYTHING);
  }

  /**
   * The same without what isn't wanted: in place of that stands an object or list that is empty, or
   * the value itself where it is neither.
   */
  static Node parse(String text, RangeMapping ranges, Selection selection) {
    return parse(text, Pointer.ROOT, ranges, selection);
  }

  private static Node parse(String text, Pointer start, RangeMapping ranges, Selection selection) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonTree tree = new JsonTree(text, parser, ranges, selection);
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new EmptyDocumentException(parser);
      }
      Node root = tree.value(first, start);
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
        String value = texts.shared(parser.getString());
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
      String name = texts.shared(parser.currentName());
      int keyEnd = keyEnd(keyStart);
      Pointer child = pointer.child(name);
      StringNode key = new StringNode(child, ranges.range(keyStart, keyEnd), name);
      JsonToken token = parser.nextToken();
      boolean wanted = selection.wants(pointer, members, name);
      Node value = wanted ? value(token, child) : passedOver(child);
      if (selection.keeps(pointer, value)) {
        members.add(new ObjectNode.Member(key, value));
      }
    }
    return new ObjectNode(pointer, ranges.range(start, end()), members);
  }

  private Node passedOver(Pointer pointer) {
    JsonToken token = parser.currentToken();
    int start = start();
    if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new ObjectNode(pointer, ranges.range(start, end()), List.of());
    }
    if (token == JsonToken.START_ARRAY) {
      parser.skipChildren();
      return new ArrayNode(pointer, ranges.range(start, end()), List.of());
    }
    return value(token, pointer);
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
