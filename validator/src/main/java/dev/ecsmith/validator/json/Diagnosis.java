package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Document;

/**
 * Reads a text that isn't JSON as what it was meant to be, and notes each fault with its edit.
 *
 * <p>A recursive descent through JSON's grammar in which every place knows what people write there
 * instead. Every step moves on in the text or gives up, and the number of faults is limited, so
 * that hostile text costs no more than a bounded number of passes over it.
 */
final class Diagnosis {
  private final FaultyText text;
  private final Gap gap;
  private final Brackets brackets;
  private final StringDiagnosis strings;
  private final StringEnds ends;
  private final BareWord words;

  private Diagnosis(FaultyText text) {
    this.text = text;
    this.gap = new Gap(text);
    this.brackets = new Brackets(text);
    this.strings = new StringDiagnosis(text);
    this.ends = new StringEnds(text);
    this.words = new BareWord(text);
  }

  /**
   * @param document its tree is of no interest
   * @return without faults and edits for a text that is JSON
   */
  static Mending of(Document document) {
    FaultyText text = new FaultyText(document);
    try {
      new Diagnosis(text).document();
    } catch (UnmendableException e) {
      return text.mending();
    }
    return text.mending();
  }

  private void document() {
    if (text.here() == '\ufeff') {
      text.fault(
          0,
          1,
          "The text starts with a byte-order mark (U+FEFF), which JSON doesn't allow.",
          "Save the file as UTF-8 without a byte-order mark.");
      text.mend(0, 1, "");
      text.moveTo(1);
    }
    skip();
    if (text.atEnd()) {
      if (!text.hasFaults() || text.length() == 1) {
        text.fault(text.length(), text.length(), "The document is empty.", "");
      }
      throw new UnmendableException();
    }
    while (skipStatement()) {
      skip();
    }
    int start = text.at();
    char first = text.here();
    if (first != '{' && first != '[') {
      noDocument(start);
    }
    value(Role.DOCUMENT);
    afterDocument(start);
  }

  private void noDocument(int start) {
    if (ends.startsKey(start)) {
      text.fault(
          start,
          start + 1,
          "The document starts with a member, but no { opens an object.",
          "Write { before it, and } at the end.");
    } else {
      int end = Math.max(Math.min(start + 1, text.length()), text.wordEnd(start));
      String found = start == end ? "its end" : text.quote(start, end);
      text.fault(start, end, "A JSON document starts with { or [, not with " + found + ".", "");
    }
    throw new UnmendableException();
  }

  /** Takes out a template engine's statement, which fits nowhere in JSON. */
  private boolean skipStatement() {
    int start = text.at();
    int end = Placeholder.isStatement(text, start) ? Placeholder.end(text, start) : start;
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

  private void afterDocument(int opened) {
    char first = text.charAt(opened);
    boolean closed = true;
    while (true) {
      int end = text.at();
      skip();
      if (text.atEnd()) {
        return;
      }
      char c = text.here();
      int next = c == ',' ? text.afterWhiteSpace(text.at() + 1) : text.at();
      if (closed
          && first == '{'
          && c == ','
          && ends.startsKey(next)
          && text.charAt(end - 1) == '}') {
        text.fault(
            end - 1, end, "This } closes the document, but more members follow.", "Remove it.");
        text.guess(end - 1, end, "");
        reopened(opened);
      } else if (c == '}' || c == ']') {
        brackets.stray(c);
        closed = false;
      } else {
        moreText(first, next);
        return;
      }
    }
  }

  private void reopened(int opened) {
    brackets.reenter(opened);
    members(Sequence.continued(text, "members"));
    brackets.leave();
  }

  private void moreText(char first, int next) {
    boolean second = text.charAt(next) == first && (first == '{' || first == '[');
    int at = text.at();
    int end = text.lineEnd(at);
    text.fault(
        at,
        second ? at + 1 : text.beforeWhiteSpace(end, at + 1),
        second
            ? "A second document starts here; only the first one is read."
            : "More text stands after the end of the document.",
        second ? "Put the second one into a file of its own." : "Remove it.");
    text.guess(at, text.length(), "");
    text.moveTo(text.length());
  }

  private void skip() {
    gap.skip(!brackets.isEmpty());
  }

  private void value(Role role) {
    char c = text.here();
    int placeholder = Placeholder.end(text, text.at());
    if (placeholder > text.at()) {
      placeholder(placeholder);
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
        skip();
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

  /** Takes out a placeholder for whole members, with the comma that then is one too many. */
  private boolean skipIncludedMembers(Sequence sequence) {
    int start = text.at();
    int end = Placeholder.end(text, start);
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

  private void placeholder(int end) {
    int start = text.at();
    placeholderFault(start, end);
    text.guess(start, end, Quoted.of(text.substring(start, end)));
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

  private void members(Sequence sequence) {
    while (true) {
      skip();
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
    int end = Placeholder.end(text, at);
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
    int start = text.at();
    key();
    int keyEnd = text.at();
    String key = text.quote(start, keyEnd);
    skip();
    char c = text.here();
    if (c == ':') {
      text.moveTo(text.at() + 1);
    } else if (c == '=') {
      int end = text.at() + (text.charAt(text.at() + 1) == '>' ? 2 : 1);
      text.fault(
          text.at(),
          end,
          "Between the key "
              + key
              + " and its value stands "
              + text.substring(text.at(), end)
              + ".",
          "Write : instead.");
      text.mend(text.at(), end, ":");
      text.moveTo(end);
    } else if (endsMember(c) || nextKey(keyEnd)) {
      text.fault(
          start, keyEnd, "The key " + key + " has no value.", "Write : and a value after it.");
      text.guess(keyEnd, keyEnd, ": null");
      return keyEnd;
    } else {
      text.fault(
          keyEnd,
          keyEnd,
          "Between the key " + key + " and its value a colon is missing.",
          "Write : here.");
      text.mend(keyEnd, keyEnd, ":");
    }
    int colonEnd = text.at();
    skip();
    while (text.here() == ':') {
      text.fault(text.at(), text.at() + 1, "A colon stands after another one.", "Remove it.");
      text.mend(text.at(), text.at() + 1, "");
      text.moveTo(text.at() + 1);
      skip();
    }
    if (endsMember(text.here()) || nextKey(colonEnd)) {
      text.fault(
          start, keyEnd, "The key " + key + " has no value.", "Write a value after the colon.");
      text.guess(colonEnd, colonEnd, " null");
      return colonEnd;
    }
    value(Role.MEMBER);
    return text.at();
  }

  /** Whether the next line starts with a key of its own. */
  private boolean nextKey(int from) {
    return text.hasLineEnd(from, text.at()) && ends.startsKey(text.at());
  }

  private boolean endsMember(char c) {
    return text.atEnd() || c == ',' || c == '}' || c == ']';
  }

  private void key() {
    int start = text.at();
    if (Characters.isQuote(text.here())) {
      strings.read(Role.KEY);
      return;
    }
    int end = Math.max(text.wordEnd(start), Placeholder.end(text, start));
    boolean closed = text.charAt(end) == '"';
    String key = text.quote(start, end);
    text.fault(
        start,
        end,
        closed
            ? "The key " + key + " has no opening quote."
            : "The key " + key + " stands outside of quotes.",
        "Write \"" + key + "\".");
    if (closed) {
      text.mend(start, start, "\"");
      text.moveTo(end + 1);
    } else {
      text.mend(start, end, Quoted.of(text.substring(start, end)));
      text.moveTo(end);
    }
  }

  private void elements() {
    Sequence sequence = new Sequence(text, "elements");
    while (true) {
      skip();
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
          value(Role.ELEMENT);
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
        || Placeholder.end(text, text.at()) > text.at();
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
