package dev.ecsmith.validator.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * @param literal as written, for example {@code 1e3}; always a JSON number
 */
public record NumberNode(Pointer pointer, TextRange range, String literal) implements Node {
  /** Longer exponents would let a few characters stand for gigabytes of digits. */
  private static final int LONGEST_EXACT = 40;

  /** The value as an integer, where it is one of at most 19 digits. */
  public Optional<Long> integer() {
    if (literal.length() > LONGEST_EXACT) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(literal);
    if (value.signum() == 0) {
      return Optional.of(0L);
    }
    if ((long) value.precision() - value.scale() > 19 || value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    BigInteger exact = value.toBigIntegerExact();
    return exact.bitLength() < Long.SIZE ? Optional.of(exact.longValue()) : Optional.empty();
  }

  @Override
  public String typeName() {
    return "a number";
  }
}
