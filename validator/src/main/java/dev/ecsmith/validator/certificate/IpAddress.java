package dev.ecsmith.validator.certificate;

import java.math.BigInteger;
import java.util.Optional;

/** Addresses as people write them, of version 4 and of version 6. */
final class IpAddress {
  private static final int HEX = 16;
  private static final int GROUPS = 8;
  private static final int BYTES = 4;
  private static final int LARGEST_BYTE = 255;

  private IpAddress() {}

  /** Whether it is one of version 6, if it is one at all. */
  static boolean isLong(String address) {
    return address.contains(":");
  }

  /** With all groups written; empty for what is no address. */
  static Optional<String> full(String address) {
    if (!isLong(address)) {
      return number(address).map(number -> address);
    }
    String all = address;
    int gap = address.indexOf("::");
    if (gap >= 0) {
      String head = address.substring(0, gap);
      String tail = address.substring(gap + 2);
      int missing = GROUPS - groups(head) - groups(tail);
      if (missing < 1) {
        return Optional.empty();
      }
      all =
          (head.isEmpty() ? "" : head + ":") + "0:".repeat(missing) + (tail.isEmpty() ? "" : tail);
      all = all.endsWith(":") ? all.substring(0, all.length() - 1) : all;
    }
    String written = all;
    return number(written).map(number -> canonical(written));
  }

  private static int groups(String part) {
    return part.isEmpty() ? 0 : part.split(":", -1).length;
  }

  private static String canonical(String written) {
    StringBuilder text = new StringBuilder();
    for (String group : written.split(":", -1)) {
      text.append(text.isEmpty() ? "" : ":").append(Integer.toHexString(parse(group, HEX)));
    }
    return text.toString();
  }

  /** Of an address with all groups written. */
  static Optional<BigInteger> number(String address) {
    boolean six = isLong(address);
    String[] parts = address.split(six ? ":" : "\\.", -1);
    if (parts.length != (six ? GROUPS : BYTES)) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    for (String part : parts) {
      int value = parse(part, six ? HEX : 10);
      if (value < 0 || (!six && value > LARGEST_BYTE)) {
        return Optional.empty();
      }
      number = number.shiftLeft(six ? HEX : Byte.SIZE).or(BigInteger.valueOf(value));
    }
    return Optional.of(number);
  }

  /** Negative for what is no number of at most four digits. */
  private static int parse(String digits, int radix) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= BYTES
            && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
    return plain ? Integer.parseInt(digits, radix) : -1;
  }
}
