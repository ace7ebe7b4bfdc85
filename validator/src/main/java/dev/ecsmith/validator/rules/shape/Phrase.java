package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.shape.Bounds;
import dev.ecsmith.validator.shape.KeyPlace;
import java.util.List;

/** How the sentences of this package call keys, values and amounts. */
final class Phrase {
  /** More of a value than this makes a message unreadable. */
  private static final int LONGEST = 60;

  private static final String EACH = "[]";

  private Phrase() {}

  /** {@code `cpu`}, {@code an element of `links`}, {@code the document}. */
  static String of(Pointer pointer) {
    Pointer parent = pointer.parent().orElse(null);
    if (parent == null) {
      return "the document";
    } else if (!isIndex(pointer)) {
      return key(pointer.lastToken());
    }
    return parent.parent().isPresent() ? "an element of " + of(parent) : "an element of the list";
  }

  /** The same at the beginning of a sentence. */
  static String atStart(Pointer pointer) {
    String phrase = of(pointer);
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  static String key(String name) {
    return '`' + shortened(name) + '`';
  }

  /** {@code in an element of `containerDefinitions`}, or {@code at the top level}. */
  static String place(KeyPlace place) {
    String path = place.place();
    if (path.isEmpty()) {
      return "at the top level";
    }
    int dot = path.lastIndexOf('.');
    String last = path.substring(dot + 1);
    boolean element = last.endsWith(EACH);
    String name = key(element ? last.substring(0, last.length() - EACH.length()) : last);
    return element ? "in an element of " + name : "in " + name;
  }

  /** {@code the string "abc"}, {@code the number 5}, {@code true}, {@code a list}. */
  static String value(Node node) {
    if (node instanceof StringNode text) {
      return "the string \"" + shortened(text.value()) + '"';
    } else if (node instanceof NumberNode number) {
      return "the number " + shortened(number.literal());
    } else if (node instanceof BooleanNode bool) {
      return Boolean.toString(bool.value());
    }
    return node.typeName();
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  /** {@code from 1 to 10}, {@code at least 1}, {@code at most 10}, {@code exactly 1}. */
  static String bounds(Bounds bounds) {
    if (!bounds.hasMin()) {
      return "at most " + bounds.max();
    } else if (!bounds.hasMax()) {
      return "at least " + bounds.min();
    }
    return bounds.min() == bounds.max()
        ? "exactly " + bounds.min()
        : "from " + bounds.min() + " to " + bounds.max();
  }

  /** {@code a, b or c}. */
  static String or(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
  }

  private static boolean isIndex(Pointer pointer) {
    String token = pointer.lastToken();
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
  }
}
