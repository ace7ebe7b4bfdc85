package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import dev.ecsmith.validator.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** For programs: everything that is known of each finding. Keys are added, never changed. */
final class JsonReport implements ReportWriter {
  private final String version;

  JsonReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.object("tool", tool -> tool.string("name", "ecsmith").string("version", version))
                .array("findings", elements -> findings(report, elements))
                .array("skipped", elements -> skipped(report, elements))
                .object("summary", members -> summary(report, members)));
  }

  private static void findings(Report report, JsonWriter elements) {
    for (Finding finding : report.findings()) {
      elements.element(members -> finding(finding, members));
    }
  }

  private static void finding(Finding finding, JsonWriter members) {
    Place place = finding.place();
    members
        .string("rule", finding.rule())
        .string("severity", finding.severity().label())
        .string("file", place.file())
        .number("line", place.start().line())
        .number("column", place.start().column())
        .number("endLine", place.end().line())
        .number("endColumn", place.end().column())
        .string("pointer", place.pointer().toString());
    place
        .planned()
        .ifPresent(
            planned ->
                members
                    .string("resource", planned.resource())
                    .string("attribute", planned.attribute().toString()));
    members.string("message", finding.message());
    if (!finding.hint().isEmpty()) {
      members.string("hint", finding.hint());
    }
    members.string("source", finding.source());
  }

  private static void skipped(Report report, JsonWriter elements) {
    for (Skipped skipped : report.skipped()) {
      elements.element(
          members ->
              members
                  .string("rule", skipped.rule())
                  .string("file", skipped.file())
                  .string("reason", skipped.reason()));
    }
  }

  private static void summary(Report report, JsonWriter members) {
    members
        .number("files", report.files())
        .number("errors", report.count(Severity.ERROR))
        .number("warnings", report.count(Severity.WARNING))
        .number("infos", report.count(Severity.INFO))
        .number("suppressed", report.accepted().size());
  }
}
