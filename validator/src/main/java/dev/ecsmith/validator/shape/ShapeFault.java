package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;

/** One departure of a document from its schema. */
public sealed interface ShapeFault {
  /** The value that is wrong; for a missing key the object that lacks it. */
  Node at();

  /**
   * A key that the schema doesn't have in this object.
   *
   * @param known the keys that it has, in the schema's order
   * @param suggestion the known key that was probably meant; empty where none resembles it
   * @param belongsAt the nearest objects in which the schema has this key; none where the
   *     suggestion is the same key in another spelling
   */
  record UnknownKey(
      ObjectNode.Member member,
      ObjectNode object,
      List<String> known,
      String suggestion,
      List<KeyPlace> belongsAt)
      implements ShapeFault {
    public UnknownKey {
      known = List.copyOf(known);
      belongsAt = List.copyOf(belongsAt);
    }

    @Override
    public Node at() {
      return member.value();
    }
  }

  /**
   * A key that has to be there and isn't.
   *
   * @param description what the schema says of the key; may be empty
   */
  record MissingKey(ObjectNode object, String key, String description) implements ShapeFault {
    @Override
    public Node at() {
      return object;
    }
  }

  /**
   * A value of a type that the schema doesn't allow here.
   *
   * @param mended the same value as JSON of an allowed type, for example {@code "256"} in quotes
   *     for the number; empty where there is no such thing
   * @param description what the schema says of the key; may be empty
   */
  record WrongType(Node at, List<JsonType> expected, String mended, String description)
      implements ShapeFault {
    public WrongType {
      expected = List.copyOf(expected);
    }
  }

  /**
   * A value that isn't one of a set.
   *
   * @param value as text, without quotes
   * @param allowed every allowed value as text, in the schema's order
   * @param nearest the allowed value that was probably meant; empty where none resembles it
   */
  record ValueNotAllowed(Node at, String value, List<String> allowed, String nearest)
      implements ShapeFault {
    public ValueNotAllowed {
      allowed = List.copyOf(allowed);
    }
  }

  /**
   * A string of the wrong form.
   *
   * @param pattern the regular expression that it doesn't match
   * @param expected one sentence that says the same in words; may be empty
   */
  record PatternMismatch(StringNode at, String pattern, String expected) implements ShapeFault {}

  /**
   * A number that is too small or too big.
   *
   * @param description what the schema says of the key, its unit above all; may be empty
   */
  record OutOfRange(NumberNode at, Bounds allowed, String description) implements ShapeFault {}

  /**
   * A string that is too short or too long.
   *
   * @param length in Unicode characters, as are the bounds
   */
  record WrongLength(StringNode at, int length, Bounds allowed) implements ShapeFault {}

  /**
   * A list with too few or too many elements, or an object with too few or too many keys.
   *
   * @param at a list or an object
   * @param choices of an object the only keys that it may have, in the schema's order; empty where
   *     it may have others
   */
  record WrongCount(Node at, int count, Bounds allowed, List<String> choices)
      implements ShapeFault {
    public WrongCount {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An element that stands twice in a list of different things.
   *
   * @param first the same value further up
   */
  record RepeatedElement(Node at, Node first) implements ShapeFault {}

  /**
   * A demand of the schema that has no case of its own.
   *
   * @param keyword the keyword of JSON Schema that makes it
   * @param demand what the schema itself says of it; may be empty
   */
  record UnmetDemand(Node at, String keyword, String demand) implements ShapeFault {}
}
