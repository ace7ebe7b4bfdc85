package dev.ecsmith.validator.json;

import dev.ecsmith.validator.json.StringEnds.Continuation;

/** Reads strings whatever quotes are around them, and says what is wrong with them. */
final class StringDiagnosis {
  private final FaultyText text;
  private final StringEnds ends;
  private final StringContent content;

  StringDiagnosis(FaultyText text) {
    this.text = text;
    this.ends = new StringEnds(text);
    this.content = new StringContent(text);
  }

  /** Reads from the opening quote to behind the closing one. */
  void read(Role role) {
    if (text.here() == '"') {
      straight(role);
    } else {
      foreign(role);
    }
  }

  /**
   * Takes out a quote that opens nothing, because only white space and separators come before the
   * next quote, which does open a string.
   *
   * @param before whether what stands before it is complete, so that a comma must follow
   * @return whether there was one
   */
  boolean skipStray(Role role, boolean before) {
    int at = text.at();
    if (text.here() != '"') {
      return false;
    }
    int quote = ends.straightQuote(at + 1);
    int to = quote == StringEnds.NONE ? text.lineEnd(at) : quote;
    if (!isBlank(at + 1, to, before)) {
      return false;
    }
    boolean opensNext = quote != StringEnds.NONE && ends.startsFittingString(quote, role);
    boolean fits =
        quote != StringEnds.NONE
            && ends.continuation(quote + 1, role) != Continuation.BROKEN
            && !before;
    boolean alone = quote == StringEnds.NONE && role != Role.MEMBER;
    if (fits || !(opensNext || alone)) {
      return false;
    }
    String where =
        opensNext && role == Role.KEY
            ? " before " + text.quote(quote, ends.straightQuote(quote + 1) + 1)
            : "";
    String message =
        switch (role) {
          case KEY -> "Between two members only a comma may stand, but there is a stray quote";
          case ELEMENT -> "Between two elements only a comma may stand, but there is a stray quote";
          case MEMBER, DOCUMENT -> "There is a stray quote";
        };
    text.fault(at, at + 1, message + where + ".", "Remove the quote.");
    text.mend(at, at + 1, "");
    text.moveTo(at + 1);
    return true;
  }

  private boolean isBlank(int from, int to, boolean separatorsToo) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean separator = separatorsToo && (c == ',' || c == '}' || c == ']');
      if (!Characters.isWhiteSpace(c) && !separator) {
        return false;
      }
    }
    return true;
  }

  private void straight(Role role) {
    int from = text.at() + 1;
    int templated = BarePlaceholder.templatedStringEnd(text, from);
    if (templated > from && ends.continuation(templated, role) == Continuation.FITS) {
      text.guess(from - 1, templated, Quoted.of(text.substring(from, templated - 1)));
      text.moveTo(templated);
      return;
    }
    int quote = ends.straightQuote(from);
    if (quote == StringEnds.NONE) {
      withoutQuoteOnLine(from, text.lineEnd(from), role);
      return;
    }
    Continuation continuation = ends.continuation(quote + 1, role);
    if (role == Role.KEY || continuation != Continuation.FITS) {
      int other = ends.otherQuote(from, quote, role);
      if (other != StringEnds.NONE) {
        closedByOther(from, other, role);
        return;
      }
    }
    int swallowed =
        continuation == Continuation.BROKEN
            ? ends.swallowedEnd(from, quote, role)
            : StringEnds.NONE;
    if (swallowed != StringEnds.NONE) {
      unclosed(from, swallowed, role);
      return;
    }
    int outer =
        continuation == Continuation.BROKEN ? ends.outerQuote(quote, role) : StringEnds.NONE;
    if (outer != StringEnds.NONE) {
      text.fault(
          quote,
          quote + 1,
          "A straight quote inside of a string ends it too early.",
          "Write \\\" for each quote inside of a string.");
      content.check(from, outer, true);
      text.moveTo(outer + 1);
      return;
    }
    content.check(from, quote, false);
    text.moveTo(quote + 1);
  }

  private void withoutQuoteOnLine(int from, int lineEnd, Role role) {
    int other = ends.otherQuote(from, lineEnd, role);
    if (other != StringEnds.NONE) {
      closedByOther(from, other, role);
      return;
    }
    int later = ends.straightQuoteOnLaterLine(lineEnd, role);
    if (later != StringEnds.NONE) {
      content.check(from, later, false);
      text.moveTo(later + 1);
      return;
    }
    unclosed(from, ends.unclosedEnd(from, lineEnd, role), role);
  }

  private void unclosed(int from, int end, Role role) {
    text.fault(from - 1, end, role.subject() + " has no closing quote.", "Write \" at its end.");
    content.check(from, end, false);
    text.guess(end, end, "\"");
    text.moveTo(end);
  }

  private void closedByOther(int from, int end, Role role) {
    char c = text.charAt(end);
    if (c == '"') {
      text.fault(
          end - 1,
          end + 1,
          "The backslash before it makes the closing quote a part of the string.",
          "Write \\\\ for a backslash.");
      content.check(from, end - 1, false);
      text.guess(end - 1, end, "\\\\");
    } else {
      text.fault(
          end,
          end + 1,
          role.subject() + " is closed by " + name(c) + " instead of a straight quote.",
          "Write \" instead of " + c + ".");
      content.check(from, end, false);
      text.mend(end, end + 1, "\"");
    }
    text.moveTo(end + 1);
  }

  private void foreign(Role role) {
    int open = text.at();
    char opening = text.here();
    int close = ends.foreignEnd(open, role);
    if (close == StringEnds.NONE) {
      openedByForeign(open, opening, role);
      int end = ends.unclosedEnd(open + 1, text.lineEnd(open), role);
      unclosed(open + 1, end, role);
      return;
    }
    char closing = text.charAt(close);
    if (closing == '"') {
      openedByForeign(open, opening, role);
    } else {
      String quotes = opening == closing ? plural(opening) : pair(opening, closing);
      boolean inner = text.substring(open + 1, close).indexOf('"') >= 0;
      text.fault(
          open,
          close + 1,
          role.subject() + " stands between " + quotes + "; JSON knows only the straight quote \".",
          inner ? "Write \" at both ends, and \\\" in between." : "Write \" at both ends.");
      text.mend(open, open + 1, "\"");
      text.mend(close, close + 1, "\"");
    }
    content.check(open + 1, close, true);
    text.moveTo(close + 1);
  }

  private void openedByForeign(int open, char opening, Role role) {
    text.fault(
        open,
        open + 1,
        role.subject() + " is opened by " + name(opening) + " instead of a straight quote.",
        "Write \" instead of " + opening + ".");
    text.mend(open, open + 1, "\"");
  }

  private static String name(char quote) {
    return switch (quote) {
      case '\'' -> "a single quote (')";
      case '`' -> "a backtick (`)";
      default -> "the smart quote " + shown(quote);
    };
  }

  private static String pair(char opening, char closing) {
    boolean smart = Characters.isSmartQuote(opening) && Characters.isSmartQuote(closing);
    return smart
        ? "the smart quotes " + shown(opening) + " and " + shown(closing)
        : name(opening) + " and " + name(closing);
  }

  private static String shown(char quote) {
    return quote + " (" + Characters.codePoint(quote) + ")";
  }

  private static String plural(char quote) {
    return switch (quote) {
      case '\'' -> "single quotes";
      case '`' -> "backticks";
      default -> "smart quotes (" + quote + ", " + Characters.codePoint(quote) + ")";
    };
  }
}
