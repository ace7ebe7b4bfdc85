package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.document.TextRange;
import java.util.Base64;

/** Decodes what stands between two boundaries. */
final class PemBody {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
  private static final int QUANTUM = 4;

  private PemBody() {}

  /**
   * @throws UnreadableException where it isn't Base64; of a private key no character is named
   */
  static byte[] decode(String text, PemBlock block) throws UnreadableException {
    StringBuilder digits = new StringBuilder();
    for (int i = block.body().start(); i < block.body().end(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < block.body().end() && "nrt".indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      } else if (ALPHABET.indexOf(c) >= 0) {
        digits.append(c);
      } else if (!Character.isWhitespace(c)) {
        throw wrong(text, i, block);
      }
    }
    if (digits.isEmpty()) {
      throw new UnreadableException("The block is empty.", "Copy the whole block.");
    }
    try {
      return Base64.getDecoder().decode(digits.toString());
    } catch (IllegalArgumentException e) {
      String rest =
          digits.length() % QUANTUM == 0
              ? "but the equals signs don't stand at its end"
              : "which is no multiple of " + QUANTUM;
      throw new UnreadableException(
          "The block has " + digits.length() + " characters of Base64, " + rest + ".",
          "Some of it was lost: copy the whole block.");
    }
  }

  private static UnreadableException wrong(String text, int at, PemBlock block) {
    String advice = "Some of it was changed: copy the whole block.";
    if (block.isPrivate()) {
      return new UnreadableException("The block holds a character that is no Base64.", advice);
    }
    int codePoint = text.codePointAt(at);
    return new UnreadableException(
        new TextRange(at, at + Character.charCount(codePoint)),
        "The character " + InvisibleText.escape(Character.toString(codePoint)) + " is no Base64.",
        advice);
  }
}
