package dev.ecsmith.validator.secret;

import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two blanks, quotes or signs of a shell.
 *
 * @param in the value that it is a part of
 * @param start offset in the value
 */
record Word(StringNode in, int start, String text) {
  private static final String SEPARATORS = "'\"`;|&()<>,";

  /** ECS takes no task definition of more than 64 KiB. */
  private static final int LONGEST = 64 * 1024;

  /** In the order of the value. */
  static List<Word> of(StringNode value) {
    List<Word> words = new ArrayList<>();
    String text = value.value();
    int end = Math.min(text.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || isSeparator(text.charAt(i))) {
        if (i > start) {
          words.add(new Word(value, start, text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
  }

  /** The same without its first characters. */
  Word from(int offset) {
    return new Word(in, start + offset, text.substring(offset));
  }
}
