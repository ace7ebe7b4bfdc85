package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.TextRange;

/** Looks around in a text by its lines. */
final class Lines {
  private static final int LONGEST_QUOTE = 40;

  private final String text;
  private final StandIn standIn;

  Lines(String text, StandIn standIn) {
    this.text = text;
    this.standIn = standIn;
  }

  int start(int at) {
    int start = Math.min(at, text.length());
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  int end(int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** From an offset to the end of its line, without white space around it and a comment. */
  TextRange rest(int at) {
    int start = skipBlanks(Math.min(at, text.length()));
    int end = end(start);
    int comment = text.indexOf(" #", start);
    if (comment >= 0 && comment < end) {
      end = comment;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  /** What the line of an offset holds, without indentation and comment. */
  TextRange content(int at) {
    return rest(start(at));
  }

  /** The content of the nearest line above that has any; empty and at 0 where there is none. */
  TextRange contentAbove(int at) {
    int start = start(at);
    while (start > 0) {
      start = start(start - 1);
      TextRange content = content(start);
      if (content.start() < content.end() && text.charAt(content.start()) != '#') {
        return content;
      }
    }
    return new TextRange(0, 0);
  }

  int indentation(int at) {
    int start = start(at);
    return skipBlanks(start) - start;
  }

  boolean isIndentation(int at) {
    return skipBlanks(start(at)) >= at;
  }

  boolean onOneLine(int from, int to) {
    return end(from) >= to;
  }

  /** Counted from 1; a carriage return and a line feed are one line end. */
  int number(int at) {
    int number = 1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      number += isLineEnd(c) && !pair ? 1 : 0;
    }
    return number;
  }

  /** A stretch of the text, short enough for a message. */
  String quote(TextRange range) {
    String all = text.substring(range.start(), range.end());
    String restored = standIn.restore(all);
    return restored.length() <= LONGEST_QUOTE
        ? restored
        : restored.substring(0, LONGEST_QUOTE - 3) + "...";
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
