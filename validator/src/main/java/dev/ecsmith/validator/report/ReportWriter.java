package dev.ecsmith.validator.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
public interface ReportWriter {
  /**
   * Writes all of it, a line end last; the writer stays open.
   *
   * @throws IOException as the writer throws it
   */
  void write(Report report, Writer out) throws IOException;
}
