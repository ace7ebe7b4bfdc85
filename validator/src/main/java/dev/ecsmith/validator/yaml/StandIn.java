package dev.ecsmith.validator.yaml;

/**
 * Characters of Unicode's private use area that stand for those which the parser stumbles over, so
 * that every other character keeps its place.
 */
final class StandIn {
  private static final int ASCII = 0x80;
  private static final char FIRST = '\ue000';
  private static final char LAST = '\uf8ff';

  /** The one for U+0000; the others follow in the order of ASCII. */
  private final char first;

  private StandIn(char first) {
    this.first = first;
  }

  /** Those of a block that the text doesn't use, or of the last block where it uses them all. */
  static StandIn notIn(String text) {
    boolean[] used = new boolean[(LAST - FIRST) / ASCII];
    text.chars()
        .filter(c -> c >= FIRST && c <= LAST)
        .map(c -> (c - FIRST) / ASCII)
        .filter(block -> block < used.length)
        .forEach(block -> used[block] = true);
    int block = 0;
    while (block < used.length - 1 && used[block]) {
      block++;
    }
    return new StandIn((char) (FIRST + block * ASCII));
  }

  /** The text with the stand-in for one of its characters, which must be an ASCII one. */
  String replace(String text, int at) {
    return text.substring(0, at) + (char) (first + text.charAt(at)) + text.substring(at + 1);
  }

  String restore(String text) {
    if (text.chars().noneMatch(this::isStandIn)) {
      return text;
    }
    StringBuilder restored = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      restored.append(isStandIn(c) ? (char) (c - first) : c);
    }
    return restored.toString();
  }

  private boolean isStandIn(int c) {
    return c >= first && c < first + ASCII;
  }
}
