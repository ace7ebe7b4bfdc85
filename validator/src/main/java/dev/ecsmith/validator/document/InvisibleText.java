package dev.ecsmith.validator.document;

/**
 * Characters that change what a terminal or an editor shows without showing themselves: control
 * characters, escape sequences, changes of writing direction, and halves of surrogate pairs.
 *
 * <p>The ranges stand here rather than being asked of {@link Character}, whose answer differs
 * between Java versions.
 */
public final class InvisibleText {
  private InvisibleText() {}

  /** Whether the character has to be shown as an escape; the space and other blanks don't. */
  public static boolean isInvisible(int codePoint) {
    return codePoint < 0x20
        || between(codePoint, 0x7F, 0x9F)
        || codePoint == 0xAD
        || codePoint == 0x61C
        || codePoint == 0x180E
        || between(codePoint, 0x200B, 0x200F)
        || between(codePoint, 0x2028, 0x202E)
        || between(codePoint, 0x2060, 0x206F)
        || between(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
        || codePoint == 0xFEFF
        || between(codePoint, 0xFFF9, 0xFFFB)
        || between(codePoint, 0xE0000, 0xE007F);
  }

  /**
   * The text with each invisible character, line ends and tabs included, as {@code \}{@code u001b}.
   */
  public static String escape(String text) {
    int clean = 0;
    while (clean < text.length() && !isInvisible(text.codePointAt(clean))) {
      clean += Character.charCount(text.codePointAt(clean));
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int codePoint) {
    if (isInvisible(codePoint)) {
      escaped.append(escape(codePoint));
    } else {
      escaped.appendCodePoint(codePoint);
    }
  }

  /** {@code \}{@code u001b}, or outside the basic plane {@code \}{@code u{e0001}}. */
  public static String escape(int codePoint) {
    String digits = Integer.toHexString(codePoint);
    return codePoint > Character.MAX_VALUE
        ? "\\u{" + digits + "}"
        : "\\u" + "0".repeat(4 - digits.length()) + digits;
  }

  private static boolean between(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
