package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.TextRange;
import java.util.Arrays;

/** Finds the characters of a string's value between its quotes, where some are escaped. */
final class EscapedText implements RangeMapping {
  private static final int UNICODE_ESCAPE = 6;

  /** Where each character of the value begins in the text; one more for the closing quote. */
  private final int[] starts;

  /**
   * @param string from quote to quote
   */
  EscapedText(String text, TextRange string) {
    int[] found = new int[string.end() - string.start()];
    int count = 0;
    int at = string.start() + 1;
    while (at < string.end() - 1) {
      found[count++] = at;
      at += text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
    }
    found[count] = at;
    this.starts = Arrays.copyOf(found, count + 1);
  }

  @Override
  public TextRange range(int start, int end) {
    return new TextRange(starts[start], starts[end]);
  }
}
