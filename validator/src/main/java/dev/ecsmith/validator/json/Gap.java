package dev.ecsmith.validator.json;

/** Skips what stands between two tokens, and reports all of it that isn't JSON's white space. */
final class Gap {
  private final FaultyText text;
  private final Brackets brackets;
  private final StringEnds ends;
  private boolean foreignSpaceReported;

  Gap(FaultyText text, Brackets brackets) {
    this.text = text;
    this.brackets = brackets;
    this.ends = new StringEnds(text);
  }

  /** Moves to the next token. */
  void skip() {
    while (true) {
      text.moveTo(text.afterWhiteSpace(text.at()));
      if (Characters.isForeignSpace(text.here())) {
        foreignSpace();
      } else if (text.startsComment(text.at())) {
        comment();
      } else {
        return;
      }
    }
  }

  /** Text pasted from a web page may be full of them, so only the first is reported. */
  private void foreignSpace() {
    int start = text.at();
    int end = start + 1;
    while (Characters.isForeignSpace(text.charAt(end))) {
      end++;
    }
    if (!foreignSpaceReported) {
      foreignSpaceReported = true;
      String name = Characters.codePoint(text.here());
      text.fault(
          start,
          start + 1,
          "The invisible character " + name + " stands outside of a string.",
          "Write a plain space instead, here and wherever else it stands.");
    }
    text.mend(start, end, " ");
    text.moveTo(end);
  }

  private void comment() {
    int start = text.at();
    boolean block = text.charAt(start + 1) == '*';
    int blockEnd = block ? text.indexOf("*/", start + 2) : -1;
    int end = blockEnd >= 0 ? blockEnd + 2 : text.lineEnd(start);
    if (blockEnd < 0 && !brackets.isEmpty() && text.afterWhiteSpace(end) >= text.length()) {
      end = endBeforeNextMember(start, end);
    }
    end = text.beforeWhiteSpace(end, start + 1);
    text.fault(start, end, "A comment stands here, but JSON has none.", "Remove the comment.");
    text.mend(start, end, "");
    text.moveTo(end);
  }

  /**
   * Where a comment ends that reaches to the end of the text and so would swallow the closing
   * brackets: line breaks were lost, and the comment was meant to end before the next member, or
   * else before the brackets.
   */
  private int endBeforeNextMember(int start, int lineEnd) {
    for (int i = start; i < lineEnd; i++) {
      if (ends.startsKey(i)) {
        int before = text.beforeWhiteSpace(i, start);
        return text.charAt(before - 1) == '"' ? before - 1 : i;
      }
    }
    int end = lineEnd;
    while (end > start && "}] \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
