package dev.ecsmith.validator.finding;

import java.util.Comparator;

/**
 * A judgement that a rule could not make.
 *
 * @param reason one sentence: what is unknown
 */
public record Skipped(String rule, String file, String reason) implements Comparable<Skipped> {
  private static final Comparator<Skipped> ORDER =
      Comparator.comparing(Skipped::file)
          .thenComparing(Skipped::rule)
          .thenComparing(Skipped::reason);

  @Override
  public int compareTo(Skipped other) {
    return ORDER.compare(this, other);
  }
}
