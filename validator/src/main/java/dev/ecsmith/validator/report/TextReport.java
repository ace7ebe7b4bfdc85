package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For people: each finding with the line that it is about and a mark under the fault. */
public final class TextReport implements ReportWriter {
  private final Palette palette;
  private final ReportStyle.Detail detail;

  TextReport(ReportStyle style) {
    this.palette = style.palette();
    this.detail = style.detail();
  }

  /** The findings in the order given, without colour, skipped items and count. */
  public static String of(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    new TextReport(new ReportStyle(Palette.PLAIN, ReportStyle.Detail.QUIET, ""))
        .append(text, findings);
    return text.toString();
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, report.findings());
    if (detail == ReportStyle.Detail.VERBOSE) {
      appendSkipped(text, report.skipped());
    }
    if (detail != ReportStyle.Detail.QUIET) {
      separate(text);
      text.append(count(report)).append('\n');
    }
    out.append(text);
  }

  private void append(StringBuilder text, List<Finding> findings) {
    for (Finding finding : findings) {
      separate(text);
      append(text, finding);
    }
  }

  private void append(StringBuilder text, Finding finding) {
    Place place = finding.place();
    Severity severity = finding.severity();
    text.append(palette.strong(position(place)))
        .append(": ")
        .append(palette.severity(severity, severity.label()))
        .append(' ')
        .append(finding.rule())
        .append(subject(place))
        .append("\n  ")
        .append(InvisibleText.escape(finding.message()))
        .append('\n');
    Excerpt excerpt = Excerpt.of(place);
    String number = Integer.toString(place.start().line());
    appendLine(text, "    " + number + " |", excerpt.text());
    appendLine(
        text,
        "    " + " ".repeat(number.length()) + " |",
        excerpt.margin() + palette.severity(severity, excerpt.mark()));
    if (!finding.hint().isEmpty()) {
      text.append("  ")
          .append(palette.accent("hint:"))
          .append(' ')
          .append(InvisibleText.escape(finding.hint()))
          .append('\n');
    }
  }

  private void appendLine(StringBuilder text, String gutter, String line) {
    text.append(palette.faint(gutter));
    if (!line.isEmpty()) {
      text.append(' ').append(line);
    }
    text.append('\n');
  }

  private void appendSkipped(StringBuilder text, List<Skipped> skipped) {
    if (!skipped.isEmpty()) {
      separate(text);
    }
    for (Skipped each : skipped) {
      text.append(palette.strong(InvisibleText.escape(each.file())))
          .append(": not judged by ")
          .append(each.rule())
          .append(": ")
          .append(InvisibleText.escape(each.reason()))
          .append('\n');
    }
  }

  private static void separate(StringBuilder text) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** What a finding in a plan is about, since a line of a plan tells a person little. */
  static String subject(Place place) {
    return place
        .planned()
        .map(
            planned ->
                " in "
                    + InvisibleText.escape(planned.resource())
                    + (planned.attribute().toString().isEmpty()
                        ? ""
                        : " at " + InvisibleText.escape(planned.attribute().toString())))
        .orElse("");
  }

  static String position(Place place) {
    return InvisibleText.escape(place.file())
        + ":"
        + place.start().line()
        + ":"
        + place.start().column();
  }

  private static String count(Report report) {
    String files = quantity(report.files(), "file") + accepted(report.accepted().size());
    if (report.findings().isEmpty()) {
      return "No findings in " + files + ".";
    }
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        counts.append(counts.isEmpty() ? "" : ", ").append(quantity(count, severity.label()));
      }
    }
    return counts + " in " + files;
  }

  private static String accepted(int count) {
    return count == 0 ? "" : ", " + count + " suppressed";
  }

  private static String quantity(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
