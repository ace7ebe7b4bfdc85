package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import java.io.IOException;
import java.io.Writer;

/**
 * For GitHub Actions: workflow commands that put each finding beside its line of a pull request.
 *
 * <p>GitHub shows ten annotations of a kind for each step, and the message of every one in the log.
 * The log names no place by itself, so the message does.
 */
final class GithubReport implements ReportWriter {
  private final SharedPath paths;

  GithubReport(ReportStyle style) {
    this.paths = new SharedPath(style.directory());
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      Place place = finding.place();
      String file = paths.of(place.file());
      out.append("::")
          .append(command(finding))
          .append(" title=")
          .append(property("ecsmith " + finding.rule()))
          .append(",file=")
          .append(property(file))
          .append(",line=")
          .append(Integer.toString(place.start().line()))
          .append(",endLine=")
          .append(Integer.toString(place.end().line()))
          // GitHub takes columns within one line alone.
          .append(place.start().line() == place.end().line() ? columns(place) : "")
          .append("::")
          .append(data(position(file, place) + ": " + finding.advice()))
          .append('\n');
    }
  }

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String columns(Place place) {
    return ",col=" + place.start().column() + ",endColumn=" + place.end().column();
  }

  private static String position(String file, Place place) {
    return file + ":" + place.start().line() + ":" + place.start().column();
  }

  /** A line end would begin a command of its own, whoever wrote it. */
  private static String data(String text) {
    return InvisibleText.escape(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
