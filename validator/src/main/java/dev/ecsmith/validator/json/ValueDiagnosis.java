package dev.ecsmith.validator.json;

import java.util.OptionalInt;

/** Reads a value, and what was meant to be one, with all that is inside of it. */
final class ValueDiagnosis {
  private final FaultyText text;
  private final Brackets brackets;
  private final Gap gap;
  private final StringEnds ends;
  private final StringDiagnosis strings;
  private final BareWord words;
  private final KeyDiagnosis keys;

  ValueDiagnosis(FaultyText text, Brackets brackets, Gap gap) {
    this.text = text;
    this.brackets = brackets;
    this.gap = gap;
    this.ends = new StringEnds(text);
    this.strings = new StringDiagnosis(text);
    this.words = new BareWord(text);
    this.keys = new KeyDiagnosis(text, gap, strings);
  }

  /** Takes the value here, and says of anything else that it is none. */
  void read(Role role) {
    char c = text.here();
    int placeholder = BarePlaceholder.end(text, text.at());
    if (placeholder > text.at()) {
      placeholder(placeholder, role);
    } else if (c == '{') {
      brackets.enter();
      members(new Sequence(text, "members"));
      brackets.leave();
    } else if (c == '[') {
      brackets.enter();
      elements();
      brackets.leave();
    } else if (Characters.isQuote(c)) {
      if (role == Role.MEMBER && strings.skipStray(role, false)) {
        gap.skip();
      }
      strings.read(role);
    } else if (Characters.isWord(c)) {
      words.read();
    } else {
      int start = text.at();
      unexpected();
      text.guess(start, start, "null");
    }
  }

  /** Takes what is left of an object, with the bracket that closes it. */
  void members(Sequence sequence) {
    while (true) {
      gap.skip();
      char c = text.here();
      if (text.atEnd()) {
        sequence.endOfText();
        brackets.endOfText();
        return;
      }
      if (c == '}') {
        sequence.close();
        return;
      }
      if (c == ']') {
        if (brackets.closedBy(c, sequence.lastEnd())) {
          sequence.dropComma();
          return;
        }
      } else if (c == ',' || c == ';') {
        sequence.separator();
      } else if (!skipStatement()
          && !skipIncludedMembers(sequence)
          && !strings.skipStray(Role.KEY, sequence.needsComma())) {
        if (startsMember(sequence.needsComma())) {
          sequence.begin();
          sequence.end(member());
        } else {
          unexpected();
        }
      }
    }
  }

  /** After a complete member only what surely is a key counts as the next one. */
  private boolean startsMember(boolean commaIsMissing) {
    int at = text.at();
    char c = text.here();
    if (Characters.isQuote(c)) {
      return true;
    }
    int end = BarePlaceholder.end(text, at);
    if (end == at) {
      end = text.wordEnd(at);
    }
    char next = text.charAt(text.afterWhiteSpace(end));
    if (end > at) {
      return next == ':' || next == '=' || !commaIsMissing;
    }
    if (!commaIsMissing && (c == '{' || c == '[')) {
      text.fault(at, at + 1, "A key must stand here, not " + c + ".", "");
      throw new UnmendableException();
    }
    return false;
  }

  /** Returns where it ends; comments after that may be read already. */
  private int member() {
    OptionalInt end = keys.read();
    if (end.isPresent()) {
      return end.getAsInt();
    }
    read(Role.MEMBER);
    return text.at();
  }

  private void elements() {
    Sequence sequence = new Sequence(text, "elements");
    while (true) {
      gap.skip();
      char c = text.here();
      if (text.atEnd()) {
        sequence.endOfText();
        brackets.endOfText();
        return;
      }
      if (c == ']') {
        sequence.close();
        return;
      }
      if (c == '}') {
        if (brackets.closedBy(c, sequence.lastEnd())) {
          sequence.dropComma();
          return;
        }
      } else if (c == ',' || c == ';') {
        sequence.separator();
      } else if (!skipStatement() && !strings.skipStray(Role.ELEMENT, sequence.needsComma())) {
        if (startsElement(c)) {
          sequence.begin();
          read(Role.ELEMENT);
          sequence.end(text.at());
        } else {
          unexpected();
        }
      }
    }
  }

  private boolean startsElement(char c) {
    return c == '{'
        || c == '['
        || Characters.isQuote(c)
        || Characters.isWord(c)
        || BarePlaceholder.end(text, text.at()) > text.at();
  }

  /** Takes out a template engine's statement, which fits nowhere in JSON. */
  boolean skipStatement() {
    int start = text.at();
    int end = BarePlaceholder.isStatement(text, start) ? BarePlaceholder.end(text, start) : start;
    if (end > start) {
      text.fault(
          start,
          end,
          "The template statement " + text.quote(start, end) + " stands outside of a string.",
          "Lint the file after the template was rendered.");
      text.guess(start, end, "");
      text.moveTo(end);
    }
    return end > start;
  }

  /** Takes out a placeholder for whole members, with the comma that then is one too many. */
  private boolean skipIncludedMembers(Sequence sequence) {
    int start = text.at();
    int end = BarePlaceholder.end(text, start);
    int next = text.afterWhiteSpace(end);
    if (end == start || text.charAt(next) == ':' || text.charAt(next) == '=') {
      return false;
    }
    placeholderFault(start, end);
    int removed = !sequence.needsComma() && text.charAt(next) == ',' ? next + 1 : end;
    text.guess(start, removed, "");
    text.moveTo(removed);
    return true;
  }

  /** No fault where it is all of a value, since the text is JSON once it is filled in. */
  private void placeholder(int end, Role role) {
    int start = text.at();
    String written = text.substring(start, end);
    if (role == Role.DOCUMENT
        || !BarePlaceholder.isValue(written)
        || ends.continuation(end, role) == StringEnds.Continuation.BROKEN) {
      placeholderFault(start, end);
    }
    text.guess(start, end, Quoted.of(written));
    text.moveTo(end);
  }

  private void placeholderFault(int start, int end) {
    String written = text.quote(start, end);
    text.fault(
        start,
        end,
        "The placeholder " + written + " of a pipeline stands outside of a string.",
        "Write \"" + written + "\", or lint the file after the pipeline has filled it in.");
  }

  /** Takes out what fits nowhere, up to the next character that may fit. */
  private void unexpected() {
    int start = text.at();
    int end = start + 1;
    while (end < text.length()
        && ",:{}[]\"\n\r".indexOf(text.charAt(end)) < 0
        && !text.startsComment(end)) {
      end++;
    }
    end = text.beforeWhiteSpace(end, start + 1);
    text.fault(start, end, "This text fits nowhere in JSON.", "Remove it.");
    text.guess(start, end, "");
    text.moveTo(end);
  }
}
