package dev.ecsmith.validator.shape;

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
