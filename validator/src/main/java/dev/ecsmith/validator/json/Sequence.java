package dev.ecsmith.validator.json;

/** The commas between the members of an object or the elements of a list. */
final class Sequence {
  private static final int NONE = -1;

  private final FaultyText text;
  private final String plural;
  private int lastEnd;
  private boolean empty = true;
  private int comma = NONE;

  /**
   * @param plural what commas separate here, for messages
   */
  Sequence(FaultyText text, String plural) {
    this.text = text;
    this.plural = plural;
    this.lastEnd = text.at();
  }

  /** Takes one as read that ends here. */
  static Sequence continued(FaultyText text, String plural) {
    Sequence sequence = new Sequence(text, plural);
    sequence.empty = false;
    return sequence;
  }

  /** Where the last one ends, or the opening bracket. */
  int lastEnd() {
    return comma == NONE ? lastEnd : comma + 1;
  }

  /** Whether one was read and no comma after it. */
  boolean needsComma() {
    return !empty && comma == NONE;
  }

  /** Before one is read. */
  void begin() {
    if (needsComma()) {
      text.fault(
          lastEnd, lastEnd, "Between two " + plural + " a comma is missing.", "Write , here.");
      text.mend(lastEnd, lastEnd, ",");
    } else if (comma != NONE && text.charAt(comma) == ';') {
      text.fault(
          comma, comma + 1, "Between two " + plural + " stands a semicolon.", "Write , instead.");
      text.mend(comma, comma + 1, ",");
    }
    comma = NONE;
  }

  /** After one was read. */
  void end(int end) {
    empty = false;
    lastEnd = end;
  }

  /** Takes the comma here, or what stands for it. */
  void separator() {
    int at = text.at();
    if (!needsComma()) {
      String where = empty ? " before the first of the " : " after another one between the ";
      text.fault(at, at + 1, "A " + name(at) + " stands" + where + plural + ".", "Remove it.");
      text.mend(at, at + 1, "");
    } else {
      comma = at;
    }
    text.moveTo(at + 1);
  }

  /** Takes the right closing bracket. */
  void close() {
    if (comma != NONE) {
      text.fault(
          comma,
          comma + 1,
          "A "
              + name(comma)
              + " stands after the last of the "
              + plural
              + ", before "
              + text.here()
              + ".",
          "Remove it.");
      dropComma();
    }
    text.moveTo(text.at() + 1);
  }

  private String name(int separator) {
    return text.charAt(separator) == ';' ? "semicolon" : "comma";
  }

  /** At the end of the text, where a comma is the least of its faults. */
  void endOfText() {
    dropComma();
  }

  void dropComma() {
    if (comma != NONE) {
      text.mend(comma, comma + 1, "");
      comma = NONE;
    }
  }
}
