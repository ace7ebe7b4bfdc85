package dev.ecsmith.validator.finding;

import java.util.Comparator;

/**
 * One fault in one place.
 *
 * @param rule identifier of the rule that found it
 * @param message one sentence that names the offending value and what is allowed
 * @param hint what to do; empty where the message says it all
 * @param source address of the page that makes it a fault; empty where there is none
 */
public record Finding(
    String rule, Severity severity, Place place, String message, String hint, String source)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.<Finding, String>comparing(f -> f.place().file())
          .thenComparing(f -> f.place().start().line())
          .thenComparing(f -> f.place().start().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(f -> f.place().pointer().toString());

  /** By file, line, column and rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
