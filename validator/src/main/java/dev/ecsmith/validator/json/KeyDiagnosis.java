package dev.ecsmith.validator.json;

import java.util.OptionalInt;

/** Reads a key with the colon behind it, and what was meant to be them. */
final class KeyDiagnosis {
  private final FaultyText text;
  private final Gap gap;
  private final StringDiagnosis strings;
  private final StringEnds ends;

  KeyDiagnosis(FaultyText text, Gap gap, StringDiagnosis strings) {
    this.text = text;
    this.gap = gap;
    this.strings = strings;
    this.ends = new StringEnds(text);
  }

  /**
   * Moves to the value; where there is none, returns where the member ends, and comments after that
   * may be read already.
   */
  OptionalInt read() {
    int start = text.at();
    key();
    int keyEnd = text.at();
    String key = text.quote(start, keyEnd);
    if (!colon(start, keyEnd, key)) {
      return OptionalInt.of(keyEnd);
    }
    int colonEnd = text.at();
    furtherColons();
    if (endsMember(text.here()) || nextKey(colonEnd)) {
      text.fault(
          start, keyEnd, "The key " + key + " has no value.", "Write a value after the colon.");
      text.guess(colonEnd, colonEnd, " null");
      return OptionalInt.of(colonEnd);
    }
    return OptionalInt.empty();
  }

  /** Moves behind the colon; false where the member ends before there is one. */
  private boolean colon(int start, int keyEnd, String key) {
    gap.skip();
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
      return false;
    } else {
      text.fault(
          keyEnd,
          keyEnd,
          "Between the key " + key + " and its value a colon is missing.",
          "Write : here.");
      text.mend(keyEnd, keyEnd, ":");
    }
    return true;
  }

  private void furtherColons() {
    gap.skip();
    while (text.here() == ':') {
      text.fault(text.at(), text.at() + 1, "A colon stands after another one.", "Remove it.");
      text.mend(text.at(), text.at() + 1, "");
      text.moveTo(text.at() + 1);
      gap.skip();
    }
  }

  private void key() {
    int start = text.at();
    if (Characters.isQuote(text.here())) {
      strings.read(Role.KEY);
      return;
    }
    int end = Math.max(text.wordEnd(start), BarePlaceholder.end(text, start));
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

  /** Whether the next line starts with a key of its own. */
  private boolean nextKey(int from) {
    return text.hasLineEnd(from, text.at()) && ends.startsKey(text.at());
  }

  private boolean endsMember(char c) {
    return text.atEnd() || c == ',' || c == '}' || c == ']';
  }
}
