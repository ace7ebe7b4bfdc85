package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one YAML text from the parser's events, and notes what is refused. */
final class YamlTree {
  private static final int DEEPEST = 100;

  private final String text;
  private final Dialect dialect;
  private final Offsets offsets;
  private final StandIn standIn;
  private final Iterator<Event> events;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final RefusedFeatures refused;
  private int depth;
  private TextRange lastQuoted = new TextRange(0, 0);

  /**
   * @param text the text or its mended form, of the same length
   * @param standIn turned back into what they stand for
   */
  YamlTree(String text, Dialect dialect, Offsets offsets, StandIn standIn) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(text.length() + 1).build();
    this.text = text;
    this.dialect = dialect;
    this.offsets = offsets;
    this.standIn = standIn;
    this.refused = new RefusedFeatures(text, offsets, standIn, faults);
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** In the order of the text, as far as it was read. */
  List<SyntaxFault> faults() {
    return faults;
  }

  /** The last scalar between quotes that was read. */
  TextRange lastQuoted() {
    return lastQuoted;
  }

  /**
   * @return empty for a text without a document, and for one that is nested too deeply
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where the text isn't YAML
   */
  Optional<Node> read() {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart && root != null) {
        fault(
            offsets.of(event),
            "A second document starts here; only the first one is read.",
            "Put the second one into a file of its own.");
        return Optional.of(root);
      }
      if (event instanceof NodeEvent) {
        try {
          root = node(event, Pointer.ROOT);
        } catch (TooDeepException e) {
          return Optional.empty();
        }
      }
    }
    boolean nothing = root instanceof NullNode && root.range().start() == root.range().end();
    return nothing ? Optional.empty() : Optional.ofNullable(root);
  }

  private Node node(Event event, Pointer pointer) {
    Optional<String> tag = ShortForm.tag(event);
    Optional<String> function =
        dialect == Dialect.TEMPLATE ? tag.flatMap(ShortForm::function) : Optional.empty();
    if (function.isPresent()) {
      Node argument = untagged(event, pointer.child(function.get()));
      return ShortForm.inFull(function.get(), pointer, argument);
    }
    refused.tag(event, tag);
    return untagged(event, pointer);
  }

  private Node untagged(Event event, Pointer pointer) {
    refused.anchor(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, pointer);
    }
    if (event instanceof CollectionStartEvent start) {
      return collection(start, pointer);
    }
    if (event instanceof AliasEvent alias) {
      return refused
          .alias(alias)
          .map(meant -> scalar(meant, pointer, offsets.of(event)))
          .orElseGet(() -> new NullNode(pointer, offsets.of(event)));
    }
    return new NullNode(pointer, offsets.of(event));
  }

  private Node scalar(ScalarEvent scalar, Pointer pointer) {
    TextRange range = trimmed(offsets.of(scalar));
    if (scalar.isSQuoted() || scalar.isDQuoted()) {
      lastQuoted = range;
    }
    return scalar(scalar, pointer, range);
  }

  private Node scalar(ScalarEvent scalar, Pointer pointer, TextRange range) {
    String value = standIn.restore(scalar.getValue());
    return scalar.isPlain() && scalar.getTag().isEmpty()
        ? CoreSchema.node(value, pointer, range)
        : new StringNode(pointer, range, value);
  }

  /** Text in block style is said to end where the next token starts. */
  private TextRange trimmed(TextRange range) {
    int end = range.end();
    while (end > range.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(range.start(), end);
  }

  private Node collection(CollectionStartEvent start, Pointer pointer) {
    if (++depth > DEEPEST) {
      fault(
          offsets.of(start).opening(),
          "Mappings and lists are nested more than " + DEEPEST + " deep here.",
          "");
      throw new TooDeepException();
    }
    int faultsBefore = faults.size();
    Node node =
        start.getEventId() == Event.ID.MappingStart
            ? mapping(start, pointer)
            : sequence(start, pointer);
    depth--;
    return isPlaceholder(node.range()) ? placeholder(node, faultsBefore) : node;
  }

  /** To YAML, {@code {{ name }}} is a mapping with a mapping as its key. */
  private boolean isPlaceholder(TextRange range) {
    return text.startsWith("{{", range.start()) && text.startsWith("}}", range.end() - 2);
  }

  private StringNode placeholder(Node node, int faultsBefore) {
    faults.subList(faultsBefore, faults.size()).clear();
    String written = standIn.restore(text.substring(node.range().start(), node.range().end()));
    if (dialect == Dialect.SPECIFICATION) {
      fault(
          node.range(),
          "The placeholder " + written + " of a pipeline stands outside of quotes.",
          "Write \"" + written + "\".");
    }
    return new StringNode(node.pointer(), node.range(), written);
  }

  private ObjectNode mapping(CollectionStartEvent start, Pointer pointer) {
    List<ObjectNode.Member> members = new ArrayList<>();
    int end = offsets.of(start.getStartMark());
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Optional<StringNode> key = key(event, pointer);
      Node value = node(events.next(), key.map(StringNode::pointer).orElse(pointer));
      key.ifPresent(name -> members.add(new ObjectNode.Member(name, value)));
      end = Math.max(end, value.range().end());
      event = events.next();
    }
    return new ObjectNode(pointer, range(start, end, event), members);
  }

  private ArrayNode sequence(CollectionStartEvent start, Pointer pointer) {
    List<Node> elements = new ArrayList<>();
    int end = offsets.of(start.getStartMark());
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      Node element = node(event, pointer.child(elements.size()));
      elements.add(element);
      end = Math.max(end, element.range().end());
      event = events.next();
    }
    return new ArrayNode(pointer, range(start, end, event), elements);
  }

  /** Without brackets it ends with its last value, not where the next token starts. */
  private TextRange range(CollectionStartEvent start, int lastEnd, Event endEvent) {
    int from = offsets.of(start.getStartMark());
    boolean bracketed = from < text.length() && "{[".indexOf(text.charAt(from)) >= 0;
    int end = start.isFlow() && bracketed ? offsets.of(endEvent.getEndMark()) : lastEnd;
    return new TextRange(from, end);
  }

  /** Empty for a key that can't be one, which was reported. */
  private Optional<StringNode> key(Event event, Pointer parent) {
    Node key = node(event, parent);
    if (!(event instanceof ScalarEvent scalar)) {
      if (!(event instanceof AliasEvent)) {
        fault(
            key.range().opening(),
            "A key must be text, but " + key.typeName() + " stands here.",
            "Put the value in quotes if it is meant as text, as in \"{{ name }}\".");
      }
      return Optional.empty();
    }
    String name = standIn.restore(scalar.getValue());
    if (scalar.isPlain() && name.equals("<<")) {
      fault(key.range(), "The merge key << is not allowed here.", "Write the keys themselves.");
      return Optional.empty();
    }
    if (!(key instanceof StringNode)) {
      fault(
          key.range(),
          "A key must be text, but " + key.typeName() + " stands here.",
          "Write \"" + name + "\".");
    }
    return Optional.of(new StringNode(parent.child(name), key.range(), name));
  }

  private void fault(TextRange range, String message, String hint) {
    faults.add(new SyntaxFault(range, message, hint));
  }

  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeepException() {
      super("Nested too deeply", null, false, false);
    }
  }
}
