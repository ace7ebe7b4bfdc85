package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * For code scanning: a log in the Static Analysis Results Interchange Format, SARIF 2.1.0.
 *
 * <p>It describes the rules that found something, and has what was accepted as results with a
 * suppression.
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The directory that relative addresses start in, by the name that GitHub gives it. */
  private static final String BASE = "%SRCROOT%";

  private final String version;
  private final SharedPath paths;
  private final RuleBook rules;

  SarifReport(ReportStyle style) {
    this.version = style.version();
    this.paths = new SharedPath(style.directory());
    this.rules = style.rules();
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonWriter.write(
        out,
        log ->
            log.string("$schema", SCHEMA)
                .string("version", "2.1.0")
                .array("runs", runs -> runs.element(run -> run(report, run))));
  }

  private void run(Report report, JsonWriter run) {
    List<Result> results = results(report);
    List<String> used =
        List.copyOf(new TreeSet<>(results.stream().map(each -> each.finding().rule()).toList()));
    Map<Finding, String> fingerprints = report.fingerprints();
    run.object("tool", tool -> tool.object("driver", driver -> driver(used, driver)))
        .object(
            "originalUriBaseIds",
            bases ->
                bases.object(
                    BASE, base -> text(base, "description", "The directory that ecsmith ran in.")))
        .string("columnKind", "utf16CodeUnits")
        .array("artifacts", artifacts -> artifacts(report.documents(), artifacts))
        .array(
            "results",
            elements -> {
              for (Result result : results) {
                elements.element(
                    members -> result(result, used, fingerprints.get(result.finding()), members));
              }
            });
  }

  /** A finding, and why it was accepted; empty where it wasn't. */
  private record Result(Finding finding, String accepted) {}

  private static List<Result> results(Report report) {
    return Stream.concat(
            report.findings().stream().map(each -> new Result(each, "")),
            report.accepted().stream().map(SarifReport::accepted))
        .sorted((one, other) -> one.finding().compareTo(other.finding()))
        .toList();
  }

  private static Result accepted(Accepted accepted) {
    return new Result(accepted.finding(), accepted.reason());
  }

  private void driver(List<String> used, JsonWriter driver) {
    driver
        .string("name", "ecsmith")
        .string("semanticVersion", version)
        .array(
            "rules",
            elements -> used.forEach(rule -> elements.element(members -> rule(rule, members))));
  }

  private void rule(String id, JsonWriter rule) {
    rule.string("id", id);
    rules
        .entry(id)
        .ifPresent(
            entry -> {
              text(rule, "shortDescription", entry.summary() + ".");
              if (!entry.source().isEmpty()) {
                rule.string("helpUri", entry.source());
              }
              rule.object(
                  "help",
                  help -> help.string("text", entry.page()).string("markdown", entry.page()));
              rule.object(
                  "defaultConfiguration",
                  configuration -> configuration.string("level", level(entry.severity())));
            });
  }

  private void artifacts(List<Document> documents, JsonWriter artifacts) {
    List<String> files = new ArrayList<>();
    for (Document document : documents) {
      if (!files.contains(document.file())) {
        files.add(document.file());
        artifacts.element(
            artifact -> artifact.object("location", at -> location(document.file(), at)));
      }
    }
  }

  private void result(Result result, List<String> used, String fingerprint, JsonWriter members) {
    Finding finding = result.finding();
    members
        .string("ruleId", finding.rule())
        .number("ruleIndex", used.indexOf(finding.rule()))
        .string("level", level(finding.severity()));
    text(members, "message", finding.advice());
    members
        .array("locations", elements -> elements.element(at -> location(finding.place(), at)))
        .object(
            "partialFingerprints",
            // The second is the one name that GitHub takes a fingerprint by.
            names ->
                names
                    .string("ecsmith/v1", fingerprint)
                    .string("primaryLocationLineHash", fingerprint));
    if (!result.accepted().isEmpty()) {
      members.array(
          "suppressions",
          elements ->
              elements.element(
                  suppression ->
                      suppression
                          .string("kind", "external")
                          .string("justification", result.accepted())));
    }
  }

  private void location(Place place, JsonWriter location) {
    location.object(
        "physicalLocation",
        physical ->
            physical
                .object("artifactLocation", at -> location(place.file(), at))
                .object(
                    "region",
                    region ->
                        region
                            .number("startLine", place.start().line())
                            .number("startColumn", place.start().column())
                            .number("endLine", place.end().line())
                            .number("endColumn", place.end().column())));
    String name =
        place
            .planned()
            .map(planned -> planned.resource() + planned.attribute())
            .orElseGet(() -> place.pointer().toString());
    if (!name.isEmpty()) {
      location.array(
          "logicalLocations",
          elements -> elements.element(each -> each.string("fullyQualifiedName", name)));
    }
  }

  private void location(String file, JsonWriter location) {
    location.string("uri", paths.uri(file));
    if (paths.isRelative(file)) {
      location.string("uriBaseId", BASE);
    }
  }

  private static void text(JsonWriter members, String name, String text) {
    members.object(name, message -> message.string("text", text));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
