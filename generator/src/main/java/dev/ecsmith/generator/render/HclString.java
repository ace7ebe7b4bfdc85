package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;
import java.text.Normalizer;

/** Text as it stands between the quotes of an HCL string. */
final class HclString {
  private HclString() {}

  /**
   * What Terraform reads back as exactly this text, whatever follows it, save for a last {@code $}
   * or {@code %} with a brace behind it.
   *
   * @throws IllegalArgumentException for the text that Terraform would change: it normalizes every
   *     string to NFC, and half a surrogate pair has no UTF-8
   */
  static String escape(String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(
          "\""
              + InvisibleText.escape(text)
              + "\" is not in Unicode's normal form C, as Terraform has it");
    }
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      append(escaped, c, i + 1 < text.length() && text.charAt(i + 1) == '{');
    }
    return escaped.toString();
  }

  static String quote(String text) {
    return '"' + escape(text) + '"';
  }

  private static void append(StringBuilder escaped, int c, boolean braceFollows) {
    switch (c) {
      case '"' -> escaped.append("\\\"");
      case '\\' -> escaped.append("\\\\");
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      case '$', '%' -> {
        escaped.appendCodePoint(c);
        if (braceFollows) {
          escaped.appendCodePoint(c);
        }
      }
      default -> other(escaped, c);
    }
  }

  private static void other(StringBuilder escaped, int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      throw new IllegalArgumentException("A string holds half a surrogate pair");
    }
    if (!InvisibleText.isInvisible(c)) {
      escaped.appendCodePoint(c);
    } else if (Character.isBmpCodePoint(c)) {
      escaped.append(InvisibleText.escape(c));
    } else {
      String hex = Integer.toHexString(c);
      escaped.append("\\U").append("0".repeat(8 - hex.length())).append(hex);
    }
  }
}
