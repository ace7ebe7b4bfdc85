package dev.ecsmith.validator.json;

/** What single characters mean in JSON, or were meant to mean by who typed or pasted them. */
final class Characters {
  private static final String CLOSING_SMART = "\u201d\u2019\u00bb";
  private static final String SMART = CLOSING_SMART + "\u201c\u2018\u00ab\u201e\u201a\u2033\uff02";

  private Characters() {}

  static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isSmartQuote(char c) {
    return SMART.indexOf(c) >= 0;
  }

  static boolean isClosingSmartQuote(char c) {
    return CLOSING_SMART.indexOf(c) >= 0;
  }

  /** Anything that was meant to start or end a string. */
  static boolean isQuote(char c) {
    return c == '"' || isForeignQuote(c);
  }

  /** A quote of another language or of a word processor. */
  static boolean isForeignQuote(char c) {
    return c == '\'' || c == '`' || isSmartQuote(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A character of a bare word or number: a key, a literal, an image name, an address. */
  static boolean isWord(char c) {
    return c != FaultyText.END
        && (Character.isLetterOrDigit(c) || "_$-+./@%*&!?~^|\\".indexOf(c) >= 0);
  }

  /** White space of Unicode that JSON doesn't count as such, and characters of no width. */
  static boolean isForeignSpace(char c) {
    return c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\u2060'
        || (c > 0x7f && (Character.isSpaceChar(c) || c == '\u0085'));
  }

  static boolean isHexDigit(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  /** For example {@code U+201D}. */
  static String codePoint(char c) {
    StringBuilder hex =
        new StringBuilder(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
    while (hex.length() < 4) {
      hex.insert(0, '0');
    }
    return "U+" + hex;
  }
}
