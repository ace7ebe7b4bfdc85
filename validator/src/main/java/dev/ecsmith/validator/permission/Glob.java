package dev.ecsmith.validator.permission;

import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.Locale;

/**
 * A text in which {@code *} stands for any characters and {@code ?} for one, as policies of IAM
 * have it.
 *
 * @param exact whether it says all that it means; of a text with placeholders only so much is known
 *     as their {@code *} tells
 */
record Glob(String text, boolean exact) {
  /** IAM takes no policy of this size, so a longer text is an attack and says nothing. */
  private static final int LONGEST = 4096;

  private static final String ANYTHING = "*";

  /** The text, with a star in place of each placeholder. */
  static Glob of(String text) {
    if (text.length() > LONGEST) {
      return new Glob(ANYTHING, false);
    }
    List<Placeholder> placeholders = Placeholders.in(text);
    StringBuilder known = new StringBuilder(text);
    for (int i = placeholders.size() - 1; i >= 0; i--) {
      known.replace(placeholders.get(i).start(), placeholders.get(i).end(), ANYTHING);
    }
    return new Glob(known.toString(), placeholders.isEmpty());
  }

  /** The same for names whose case says nothing, as those of actions. */
  static Glob ofAnyCase(String text) {
    Glob glob = of(text);
    return new Glob(glob.text().toLowerCase(Locale.ROOT), glob.exact());
  }

  /** Whether it is known to hold whatever the other one stands for. */
  boolean covers(Glob other) {
    return isEverything() || (exact && other.isLiteral() && meets(other));
  }

  /** Whether it is known to hold whatever there is. */
  boolean isEverything() {
    return exact && text.equals(ANYTHING);
  }

  private boolean isLiteral() {
    return exact && text.indexOf('*') < 0 && text.indexOf('?') < 0;
  }

  /** Whether there is a text that both stand for. */
  boolean meets(Glob other) {
    String a = text;
    String b = other.text();
    boolean[] ends = new boolean[b.length() + 1];
    ends[0] = true;
    for (int j = 0; j < b.length() && b.charAt(j) == '*'; j++) {
      ends[j + 1] = true;
    }
    for (int i = 0; i < a.length(); i++) {
      ends = next(a.charAt(i), b, ends);
    }
    return ends[b.length()];
  }

  /**
   * One more character of this text.
   *
   * @param ends for each length of the other text whether so much of both meets
   */
  private static boolean[] next(char c, String other, boolean[] ends) {
    boolean[] next = new boolean[ends.length];
    next[0] = c == '*' && ends[0];
    for (int j = 0; j < other.length(); j++) {
      char d = other.charAt(j);
      boolean skip = (c == '*' || d == '*') && (next[j] || ends[j + 1]);
      boolean same = c == d || c == '?' || d == '?';
      next[j + 1] = skip || (same && ends[j]);
    }
    return next;
  }
}
