package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The text under diagnosis: how far it is read, and what was found up to there. */
final class FaultyText {
  /** What {@link #charAt} says of places outside of the text; no Unicode text holds it. */
  static final char END = '\uffff';

  /** More say nothing more, and would make the work quadratic on hostile text. */
  private static final int MOST_FAULTS = 200;

  private static final int LONGEST_QUOTE = 40;

  private final Document document;
  private final String text;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private int at;

  FaultyText(Document document) {
    this.document = document;
    this.text = document.text();
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  char here() {
    return charAt(at);
  }

  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : END;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int length() {
    return text.length();
  }

  boolean startsWith(String expected, int offset) {
    return text.startsWith(expected, offset);
  }

  int indexOf(String wanted, int from) {
    return text.indexOf(wanted, from);
  }

  String substring(int start, int end) {
    return text.substring(start, end);
  }

  /** The offset of the line's end, or of the text's. */
  int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What is left of the line, at most so many characters of it. */
  String ahead(int from, int most) {
    int end = from;
    while (end < Math.min(from + most, text.length()) && !Characters.isLineEnd(text.charAt(end))) {
      end++;
    }
    return from < text.length() ? text.substring(from, end) : "";
  }

  /** Looks no further than asked for, since a line may be as long as the text. */
  boolean hasLineEnd(int from, int to) {
    for (int i = from; i < Math.min(to, text.length()); i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first offset from which on no JSON white space stands. */
  int afterWhiteSpace(int from) {
    int end = from;
    while (Characters.isWhiteSpace(charAt(end))) {
      end++;
    }
    return end;
  }

  /** The last offset before which no JSON white space stands. */
  int beforeWhiteSpace(int from, int lowest) {
    int start = from;
    while (start > lowest && Characters.isWhiteSpace(charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where a bare word or number ends that starts here; a comment ends it, too. */
  int wordEnd(int from) {
    int end = from;
    while (Characters.isWord(charAt(end)) && !startsComment(end)) {
      end++;
    }
    return end;
  }

  boolean startsComment(int offset) {
    char c = charAt(offset);
    char next = charAt(offset + 1);
    return (c == '#' && next != '{') || (c == '/' && (next == '/' || next == '*'));
  }

  /** A stretch of the text in words of one line, short enough for a message. */
  String quote(int start, int end) {
    int limit = Math.min(end, start + 2 * LONGEST_QUOTE);
    return abbreviate(text.substring(start, limit).replaceAll("[\\s\\p{Cntrl}]+", " "));
  }

  static String abbreviate(String words) {
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 3) + "...";
  }

  /** For example {@code line 3, column 12}. */
  String place(int offset) {
    Position position = document.position(offset);
    return "line " + position.line() + ", column " + position.column();
  }

  void fault(int start, int end, String message, String hint) {
    faults.add(new SyntaxFault(new TextRange(start, end), message, hint));
    if (faults.size() >= MOST_FAULTS) {
      throw new UnmendableException();
    }
  }

  /** Mends in a way that keeps what the author meant. */
  void mend(int start, int end, String replacement) {
    edits.add(new Edit(new TextRange(start, end), replacement, true));
  }

  /** Mends by a guess, in order to read on. */
  void guess(int start, int end, String replacement) {
    edits.add(new Edit(new TextRange(start, end), replacement, false));
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  Mending mending() {
    return new Mending(faults, edits);
  }
}
