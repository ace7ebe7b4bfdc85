package dev.ecsmith.validator.rule;

import java.util.List;

/** Puts parts of messages together. */
public final class Words {
  private Words() {}

  /**
   * {@code "a"}, {@code "a and b"}, {@code "a, b and c"}.
   *
   * @param parts at least one
   */
  public static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
