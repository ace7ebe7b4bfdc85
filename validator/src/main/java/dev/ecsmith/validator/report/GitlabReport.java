package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Fingerprints;
import dev.ecsmith.validator.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** For GitLab: a Code Quality report, which a merge request compares with that of its target. */
final class GitlabReport implements ReportWriter {
  private final SharedPath paths;

  GitlabReport(ReportStyle style) {
    this.paths = new SharedPath(style.directory());
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<Finding, String> fingerprints = report.fingerprints();
    JsonWriter.writeArray(
        out,
        elements -> {
          for (Finding finding : report.findings()) {
            elements.element(members -> issue(finding, fingerprints.get(finding), members));
          }
        });
  }

  /** GitLab tells issues apart by their fingerprint alone, so that it needs the file's name. */
  private void issue(Finding finding, String fingerprint, JsonWriter members) {
    String path = paths.of(finding.place().file());
    members
        .string("description", finding.advice())
        .string("check_name", finding.rule())
        .string("fingerprint", Fingerprints.digest(path, fingerprint))
        .string("severity", severity(finding))
        .object(
            "location",
            location ->
                location
                    .string("path", path)
                    .object(
                        "lines",
                        lines ->
                            lines
                                .number("begin", finding.place().start().line())
                                .number("end", finding.place().end().line())));
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFO -> "info";
    };
  }
}
