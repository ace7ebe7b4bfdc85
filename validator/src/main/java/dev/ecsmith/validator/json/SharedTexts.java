package dev.ecsmith.validator.json;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of a text that stands in a document often, as keys do. */
final class SharedTexts {
  /** Longer texts hardly ever stand twice. */
  private static final int LONGEST = 80;

  private final Map<String, String> texts = new HashMap<>();
  private final boolean wanted;

  /**
   * @param wanted false for small documents, where looking for copies takes longer than it saves
   */
  SharedTexts(boolean wanted) {
    this.wanted = wanted;
  }

  String shared(String text) {
    if (!wanted || text.length() > LONGEST) {
      return text;
    }
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
