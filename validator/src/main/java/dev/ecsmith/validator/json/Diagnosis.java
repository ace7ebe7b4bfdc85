package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Document;

/**
 * Reads a text that isn't JSON as what it was meant to be, and notes each fault with its edit.
 *
 * <p>A recursive descent through JSON's grammar in which every place knows what people write there
 * instead. Every step moves on in the text or gives up, and the number of faults is limited, so
 * that hostile text costs no more than a bounded number of passes over it. This is the document
 * with what stands before and behind it; {@link ValueDiagnosis} has what is inside.
 */
final class Diagnosis {
  private final FaultyText text;
  private final Brackets brackets;
  private final Gap gap;
  private final StringEnds ends;
  private final ValueDiagnosis values;

  private Diagnosis(FaultyText text) {
    this.text = text;
    this.brackets = new Brackets(text);
    this.gap = new Gap(text, brackets);
    this.ends = new StringEnds(text);
    this.values = new ValueDiagnosis(text, brackets, gap);
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
    gap.skip();
    if (text.atEnd()) {
      if (!text.hasFaults() || text.length() == 1) {
        text.fault(text.length(), text.length(), "The document is empty.", "");
      }
      throw new UnmendableException();
    }
    while (values.skipStatement()) {
      gap.skip();
    }
    int start = text.at();
    char first = text.here();
    if (first != '{' && first != '[') {
      noDocument(start);
    }
    values.read(Role.DOCUMENT);
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

  private void afterDocument(int opened) {
    char first = text.charAt(opened);
    boolean closed = BarePlaceholder.end(text, opened) == opened;
    while (true) {
      int end = text.at();
      gap.skip();
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
    values.members(Sequence.continued(text, "members"));
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
}
