package dev.ecsmith.validator.certificate.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes as fingerprints show them. */
final class Hexadecimal {
  private static final HexFormat FORMAT = HexFormat.ofDelimiter(":").withUpperCase();

  private Hexadecimal() {}

  static String digest(String algorithm, byte[] bytes) {
    try {
      return FORMAT.formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
