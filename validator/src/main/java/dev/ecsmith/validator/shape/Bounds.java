package dev.ecsmith.validator.shape;

import java.util.Map;

/**
 * From a least to a greatest number, both included.
 *
 * @param min {@link Long#MIN_VALUE} where there is no least one
 * @param max {@link Long#MAX_VALUE} where there is no greatest one
 */
public record Bounds(long min, long max) {
  static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

  public Bounds {
    if (min > max) {
      throw new IllegalArgumentException("No number from " + min + " to " + max);
    }
  }

  /**
   * What a schema says in two of its keywords, either of which may be missing.
   *
   * @param least {@code "minimum"}, {@code "minLength"} or the like
   * @param greatest {@code "maximum"}, {@code "maxLength"} or the like
   */
  public static Bounds of(Map<String, Object> schema, String least, String greatest) {
    if (!schema.containsKey(least) && !schema.containsKey(greatest)) {
      return NONE;
    }
    return new Bounds(
        whole(schema.getOrDefault(least, NONE.min)),
        whole(schema.getOrDefault(greatest, NONE.max)));
  }

  private static long whole(Object number) {
    if (number instanceof Long whole) {
      return whole;
    }
    throw new IllegalStateException("Bound " + number + " isn't a whole number");
  }

  public boolean hasMin() {
    return min != Long.MIN_VALUE;
  }

  public boolean hasMax() {
    return max != Long.MAX_VALUE;
  }

  public boolean contains(long number) {
    return number >= min && number <= max;
  }

  boolean contains(double number) {
    return (!hasMin() || number >= min) && (!hasMax() || number <= max);
  }
}
