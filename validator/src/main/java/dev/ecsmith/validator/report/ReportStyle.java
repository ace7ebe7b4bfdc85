package dev.ecsmith.validator.report;

/**
 * How a report is written, where its format leaves a choice.
 *
 * @param version of ecsmith, for reports that name it
 */
public record ReportStyle(Palette palette, Detail detail, String version) {
  /** How much the reports for people say. */
  public enum Detail {
    /** The findings alone. */
    QUIET,
    /** Findings and their count. */
    NORMAL,
    /** What could not be judged as well. */
    VERBOSE
  }
}
