package dev.ecsmith.generator.render;

/** Shows characters that would otherwise act on, or hide in, the text around them. */
final class VisibleText {
  private VisibleText() {}

  /** Control, format and separator characters, as <code>&#92;u</code> and four hex digits each. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (acts(c)) {
                for (char unit : Character.toChars(c)) {
                  visible.append(escape(unit));
                }
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /** Format characters include those that turn the direction of text round. */
  static boolean acts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
