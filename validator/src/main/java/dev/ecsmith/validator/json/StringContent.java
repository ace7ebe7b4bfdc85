package dev.ecsmith.validator.json;

import java.util.HashSet;
import java.util.Set;

/** Looks for what must not stand between the quotes of a string: control characters and escapes. */
final class StringContent {
  private static final String ESCAPABLE = "\"\\/bfnrt";

  private final FaultyText text;

  StringContent(FaultyText text) {
    this.text = text;
  }

  /**
   * @param quotes whether straight quotes in between need a backslash, because none of them ends
   *     the string
   */
  void check(int from, int to, boolean quotes) {
    Set<Character> reported = new HashSet<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i = escape(i, to, quotes);
      } else if (c < ' ') {
        i = control(i, to, reported);
      } else if (c == '"' && quotes) {
        text.mend(i, i + 1, "\\\"");
      }
    }
  }

  /** Returns the offset of the last character that belongs to the escape. */
  private int escape(int at, int to, boolean quotes) {
    char next = at + 1 < to ? text.charAt(at + 1) : FaultyText.END;
    if (ESCAPABLE.indexOf(next) >= 0) {
      return at + 1;
    }
    if (next == '\'' && quotes) {
      text.mend(at, at + 1, "");
      return at + 1;
    }
    if (next == 'u' && hexDigits(at + 2, to) == 4) {
      return at + 5;
    }
    if (next == 'x' && hexDigits(at + 2, to) >= 2) {
      String digits = text.substring(at + 2, at + 4);
      text.fault(
          at,
          at + 4,
          "JSON has no escape \\x" + digits + ".",
          "Write \\u00" + digits + " for that character.");
      text.mend(at, at + 4, "\\u00" + digits);
      return at + 3;
    }
    if (next == FaultyText.END || Characters.isLineEnd(next)) {
      text.fault(
          at,
          at + 1,
          "A backslash stands at the end of the string, where JSON would take it as the start of an"
              + " escape.",
          "Write \\\\ for a backslash, and \\n for a line break.");
    } else if (next == 'u') {
      text.fault(
          at,
          Math.min(to, at + 2 + hexDigits(at + 2, to)),
          "The escape \\u needs four hexadecimal digits.",
          "Write \\u with four digits, or \\\\ for a backslash.");
    } else {
      text.fault(
          at,
          at + 2,
          "JSON has no escape " + text.quote(at, at + 2) + ".",
          "Write \\\\ for a backslash.");
    }
    text.guess(at, at + 1, "\\\\");
    return at;
  }

  private int hexDigits(int from, int to) {
    int count = 0;
    while (count < 4 && from + count < to && Characters.isHexDigit(text.charAt(from + count))) {
      count++;
    }
    return count;
  }

  /** Of each kind the first is reported, since they come by the dozen; all are mended. */
  private int control(int at, int to, Set<Character> reported) {
    char c = text.charAt(at);
    int last = c == '\r' && at + 1 < to && text.charAt(at + 1) == '\n' ? at + 1 : at;
    char kind = c == '\r' ? '\n' : c;
    String escape =
        switch (c) {
          case '\n', '\r' -> "\\n";
          case '\t' -> "\\t";
          default -> "\\u00" + (c < 0x10 ? "0" : "") + Integer.toHexString(c);
        };
    if (reported.add(kind)) {
      String name =
          switch (kind) {
            case '\n' -> "A line break";
            case '\t' -> "A tab";
            default -> "The control character " + Characters.codePoint(c);
          };
      text.fault(
          at,
          last + 1,
          name + " stands inside of a string.",
          "Write " + escape + " instead of it.");
    }
    text.mend(at, last + 1, escape);
    return last;
  }
}
