package dev.ecsmith.generator.stack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of IPv4 addresses.
 *
 * @param address the first address, as 32 bits in a long
 * @param prefix number of leading bits that all addresses share, 0 to 32
 */
public record CidrBlock(long address, int prefix) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

  /**
   * Nothing where the text isn't a range, has bits set behind the prefix or leading zeros, which
   * some take for octal digits.
   */
  public static Optional<CidrBlock> parse(String text) {
    return around(text).filter(block -> block.text().equals(text));
  }

  /** The range that holds an address, of which any bits may be set: {@code 10.20.0.1/16}. */
  public static Optional<CidrBlock> around(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long address = 0;
    for (int group = 1; group <= 4; group++) {
      int octet = Integer.parseInt(matcher.group(group));
      if (octet > 255) {
        return Optional.empty();
      }
      address = address << 8 | octet;
    }
    int prefix = Integer.parseInt(matcher.group(5));
    if (prefix > 32) {
      return Optional.empty();
    }
    long hosts = 1L << (32 - prefix);
    return Optional.of(new CidrBlock(address / hosts * hosts, prefix));
  }

  /** One of the equal parts that are {@code bits} bits smaller, counted from 0. */
  public CidrBlock part(int bits, int index) {
    int longer = prefix + bits;
    return new CidrBlock(address + ((long) index << (32 - longer)), longer);
  }

  public boolean overlaps(CidrBlock other) {
    int shared = 32 - Math.min(prefix, other.prefix);
    return address >> shared == other.address >> shared;
  }

  /** As it is written: {@code 10.20.0.0/16}. */
  public String text() {
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255)
        + "/"
        + prefix;
  }

  @Override
  public String toString() {
    return text();
  }
}
