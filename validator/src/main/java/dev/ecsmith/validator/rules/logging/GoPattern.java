package dev.ecsmith.validator.rules.logging;

import java.util.Optional;

/**
 * Looks at a regular expression of Go's syntax, RE2, for what surely keeps it from being compiled.
 * It knows no look-around and no reference back, which those of Java and Perl do.
 */
final class GoPattern {
  private static final String ESCAPED_LETTERS = "aftnrvxpPdDsSwWbBAzQEC";
  private static final String QUANTIFIERS = "*+?";

  private final String pattern;
  private int at;
  private int open;
  private boolean repeatable;
  private Optional<String> fault = Optional.empty();

  private GoPattern(String pattern) {
    this.pattern = pattern;
  }

  /** What is wrong, as a clause; nothing where no fault is seen. */
  static Optional<String> fault(String pattern) {
    return new GoPattern(pattern).find();
  }

  private Optional<String> find() {
    while (at < pattern.length() && fault.isEmpty()) {
      char next = pattern.charAt(at++);
      switch (next) {
        case '\\' -> escape();
        case '[' -> characterClass();
        case '(' -> group();
        case ')' -> close();
        case '|' -> repeatable = false;
        case '*', '+', '?' -> quantifier(next);
        default -> repeatable = true;
      }
    }
    return fault.isEmpty() && open > 0 ? Optional.of("a `(` has no `)`") : fault;
  }

  private void escape() {
    repeatable = true;
    if (at == pattern.length()) {
      fault = Optional.of("it ends with a backslash");
      return;
    }
    char escaped = pattern.charAt(at++);
    boolean octal = at < pattern.length() && isOctal(pattern.charAt(at));
    if (escaped >= '1' && escaped <= '9' && !(isOctal(escaped) && octal)) {
      fault = Optional.of("Go has no reference back such as `\\" + escaped + "`");
    } else if (isLetter(escaped) && ESCAPED_LETTERS.indexOf(escaped) < 0) {
      fault = Optional.of("Go has no `\\" + escaped + "`");
    } else if (escaped == 'Q') {
      int end = pattern.indexOf("\\E", at);
      at = end < 0 ? pattern.length() : end + 2;
    }
  }

  private static boolean isOctal(char digit) {
    return digit >= '0' && digit <= '7';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A bracket that closes may stand first, and means itself there. */
  private void characterClass() {
    repeatable = true;
    if (at < pattern.length() && pattern.charAt(at) == '^') {
      at++;
    }
    int start = at;
    while (at < pattern.length()) {
      char next = pattern.charAt(at);
      if (next == '\\') {
        at += 2;
      } else if (next == '[' && pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0) {
        at = pattern.indexOf(":]", at) + 2;
      } else if (next == ']' && at > start) {
        at++;
        return;
      } else {
        at++;
      }
    }
    fault = Optional.of("a `[` has no `]`");
  }

  private void group() {
    repeatable = false;
    open++;
    if (!pattern.startsWith("?", at)) {
      return;
    }
    for (String unknown : new String[] {"?=", "?!", "?<=", "?<!", "?>"}) {
      if (pattern.startsWith(unknown, at)) {
        fault = Optional.of("Go has no `(" + unknown + "`");
        return;
      }
    }
    at++;
  }

  private void close() {
    repeatable = true;
    open--;
    if (open < 0) {
      fault = Optional.of("a `)` has no `(`");
    }
  }

  private void quantifier(char quantifier) {
    if (!repeatable) {
      fault = Optional.of("nothing stands before `" + quantifier + "` that could be repeated");
      return;
    }
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
    }
    if (at < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(at)) >= 0) {
      fault = Optional.of("`" + quantifier + pattern.charAt(at) + "` repeats a repetition");
    }
  }
}
