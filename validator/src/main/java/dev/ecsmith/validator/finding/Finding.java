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

  /** The same where it weighs otherwise. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, place, message, hint, source);
  }

  /** The same under another name of its file. */
  public Finding inFile(String file) {
    return new Finding(rule, severity, place.inFile(file), message, hint, source);
  }

  /**
   * What is wrong and what to do, where a format has one place for both; in a plan of which
   * resource.
   */
  public String advice() {
    String subject = place.planned().map(planned -> planned.resource() + ": ").orElse("");
    return subject + (hint.isEmpty() ? message : message + " " + hint);
  }

  /** By file, line, column and rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
