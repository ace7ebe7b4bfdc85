package dev.ecsmith.validator.json;

/**
 * Guesses where a string was meant to end, from what follows each place that could be its end.
 *
 * <p>Nothing here moves on or reports.
 */
final class StringEnds {
  /** None. */
  static final int NONE = -1;

  /** How far a string with raw line breaks may reach; beyond it a quote was forgotten. */
  private static final int LONGEST_RUN_ON = 20_000;

  /** How what follows a place speaks for the end of a string there. */
  enum Continuation {
    FITS,
    /** A new line starts, where a comma may be missing. */
    NEW_LINE,
    BROKEN
  }

  private final FaultyText text;

  StringEnds(FaultyText text) {
    this.text = text;
  }

  /** The next straight quote that no backslash escapes, on the same line. */
  int straightQuote(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i;
      }
      if (Characters.isLineEnd(c)) {
        return NONE;
      }
      if (c == '\\' && !Characters.isLineEnd(text.charAt(i + 1))) {
        i++;
      }
    }
    return NONE;
  }

  /** The straight quote on a later line that ends a string with line breaks in it. */
  int straightQuoteOnLaterLine(int lineEnd, Role role) {
    int limit = Math.min(text.length(), lineEnd + LONGEST_RUN_ON);
    for (int i = lineEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return continuation(i + 1, role) == Continuation.FITS ? i : NONE;
      }
    }
    return NONE;
  }

  Continuation continuation(int from, Role role) {
    int next = text.afterWhiteSpace(from);
    char c = text.charAt(next);
    boolean comment = text.startsComment(next);
    if (role == Role.KEY) {
      return c == ':' || c == '=' || comment ? Continuation.FITS : Continuation.BROKEN;
    }
    if (closesPlaceholder(next)) {
      return Continuation.BROKEN;
    }
    if (c == ',' || c == ';' || c == '}' || c == ']' || next >= text.length() || comment) {
      return Continuation.FITS;
    }
    return text.hasLineEnd(from, next) ? Continuation.NEW_LINE : Continuation.BROKEN;
  }

  /**
   * Two closing braces with more of a string behind it, as in a template that calls {@code env
   * "TAG"}.
   */
  private boolean closesPlaceholder(int at) {
    return text.charAt(at) == '}'
        && text.charAt(at + 1) == '}'
        && (text.charAt(at + 2) == '"' || ":/-_.@".indexOf(text.charAt(at + 2)) >= 0);
  }

  /** Whether a string from this straight quote on ends on its line and is followed as it should. */
  boolean startsFittingString(int quote, Role role) {
    if (text.charAt(quote) != '"') {
      return false;
    }
    int end = straightQuote(quote + 1);
    return end != NONE && continuation(end + 1, role) == Continuation.FITS;
  }

  /** Whether a key in straight quotes with its colon stands here. */
  boolean startsKey(int offset) {
    if (text.charAt(offset) != '"') {
      return false;
    }
    int end = straightQuote(offset + 1);
    return end > offset + 1 && text.charAt(text.afterWhiteSpace(end + 1)) == ':';
  }

  /**
   * A quote of another kind, or an escaped one, that was meant to end a string.
   *
   * @param from after the opening quote
   * @param to where the string ends by the letter of JSON, or its line
   */
  int otherQuote(int from, int to, Role role) {
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean smart = Characters.isSmartQuote(c);
      boolean escaped = c == '"' && text.charAt(i - 1) == '\\';
      if ((Characters.isForeignQuote(c) || escaped) && open == 0 && looksLikeEnd(i + 1, role)) {
        return i;
      }
      if (smart) {
        open = Characters.isClosingSmartQuote(c) ? Math.max(0, open - 1) : open + 1;
      }
    }
    return NONE;
  }

  /** The quote that ends a string which a foreign quote opens. */
  int foreignEnd(int open, Role role) {
    char opening = text.charAt(open);
    int fitting = NONE;
    int first = NONE;
    for (int i = open + 1; i < text.length() && !Characters.isLineEnd(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (canEnd(opening, c)) {
        if (looksLikeEnd(i + 1, role)) {
          return i;
        }
        if (fitting == NONE && continuation(i + 1, role) == Continuation.FITS) {
          fitting = i;
        }
        if (first == NONE) {
          first = i;
        }
      }
    }
    return fitting != NONE ? fitting : first;
  }

  private static boolean canEnd(char opening, char c) {
    return opening == '`' ? c == '`' : c == '"' || c == '\'' || Characters.isSmartQuote(c);
  }

  /**
   * The quote that ends a string with unescaped quotes in it.
   *
   * @param inner the first quote after the opening one
   */
  int outerQuote(int inner, Role role) {
    char next = text.charAt(inner + 1);
    boolean opensWord = Characters.isWhiteSpace(text.charAt(inner - 1));
    boolean insideOfWord = !Characters.isWhiteSpace(next) && !Characters.isQuote(next);
    if (role == Role.KEY || (!opensWord && !insideOfWord)) {
      return NONE;
    }
    int quote = straightQuote(inner + 1);
    while (quote != NONE && !looksLikeEnd(quote + 1, role)) {
      quote = straightQuote(quote + 1);
    }
    return quote;
  }

  /**
   * Where a string without any closing quote was meant to end: at the end of its line, without the
   * comma or bracket that belongs to what is around it.
   */
  int unclosedEnd(int from, int lineEnd, Role role) {
    int end = text.beforeWhiteSpace(lineEnd, from);
    if (role == Role.KEY) {
      int colon = text.indexOf(":", from);
      return colon >= 0 && colon < end ? text.beforeWhiteSpace(colon, from) : end;
    }
    if (end > from && text.charAt(end - 1) == ',') {
      end = text.beforeWhiteSpace(end - 1, from);
    }
    while (end > from && closesFromOutside(from, end)) {
      end = text.beforeWhiteSpace(end - 1, from);
    }
    return end;
  }

  /**
   * Where a string ends that lacks its closing quote and so swallowed the opening quote of the next
   * one.
   *
   * @param quote the straight quote that ends it by the letter
   */
  int swallowedEnd(int from, int quote, Role role) {
    int end = text.beforeWhiteSpace(quote, from);
    boolean separated = end > from && text.charAt(end - 1) == (role == Role.KEY ? ':' : ',');
    Role next =
        switch (role) {
          case KEY -> Role.MEMBER;
          case MEMBER -> Role.KEY;
          case ELEMENT, DOCUMENT -> Role.ELEMENT;
        };
    return separated && startsFittingString(quote, next)
        ? text.beforeWhiteSpace(end - 1, from)
        : NONE;
  }

  /** Whether the last character is a bracket that nothing in the string opens. */
  private boolean closesFromOutside(int from, int end) {
    char close = text.charAt(end - 1);
    if (close != '}' && close != ']') {
      return false;
    }
    char open = close == '}' ? '{' : '[';
    int balance = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      balance += c == open ? 1 : c == close ? -1 : 0;
    }
    return balance < 0;
  }

  /** Stricter than {@link #continuation}: what follows the comma must fit, too. */
  private boolean looksLikeEnd(int from, Role role) {
    int next = text.afterWhiteSpace(from);
    char c = text.charAt(next);
    boolean lineEnds = next >= text.length() || text.hasLineEnd(from, next);
    if (role == Role.KEY) {
      return c == ':';
    }
    if (lineEnds || text.startsComment(next)) {
      return true;
    }
    int after = text.afterWhiteSpace(next + 1);
    char then = text.charAt(after);
    boolean lineEndsThen = after >= text.length() || text.hasLineEnd(next, after);
    if (c == ',') {
      boolean value = role == Role.ELEMENT && (Characters.isDigit(then) || then == '{');
      return lineEndsThen || Characters.isQuote(then) || text.startsComment(after) || value;
    }
    boolean closes = (c == '}' && !closesPlaceholder(next)) || c == ']';
    return closes && (lineEndsThen || then == ',' || then == '}' || then == ']');
  }
}
