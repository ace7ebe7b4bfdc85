package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import java.io.IOException;
import java.io.Writer;

/** One line a finding, in the form that editors and {@code grep} users expect. */
final class ConciseReport implements ReportWriter {
  private final Palette palette;

  ConciseReport(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      Severity severity = finding.severity();
      out.append(palette.strong(TextReport.position(finding.place())))
          .append(": ")
          .append(palette.severity(severity, severity.label()))
          .append(' ')
          .append(finding.rule())
          .append(TextReport.subject(finding.place()))
          .append(": ")
          .append(InvisibleText.escape(finding.message()))
          .append('\n');
    }
  }
}
