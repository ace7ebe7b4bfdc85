package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a report is written, where its format leaves a choice.
 *
 * @param version of ecsmith, for reports that name it
 * @param directory absolute; formats that other programs read name files relative to it
 * @param threshold the severity from which findings make a run fail; empty for none
 * @param rules for reports that describe rules
 */
public record ReportStyle(
    Palette palette,
    Detail detail,
    String version,
    Path directory,
    Optional<Severity> threshold,
    RuleBook rules) {
  /** How much the reports for people say. */
  public enum Detail {
    /** The findings alone. */
    QUIET,
    /** Findings and their count. */
    NORMAL,
    /** What could not be judged as well. */
    VERBOSE
  }

  /** For reports that people read. */
  public ReportStyle(Palette palette, Detail detail, String version) {
    this(
        palette,
        detail,
        version,
        Path.of("").toAbsolutePath(),
        Optional.of(Severity.ERROR),
        RuleBook.EMPTY);
  }
}
