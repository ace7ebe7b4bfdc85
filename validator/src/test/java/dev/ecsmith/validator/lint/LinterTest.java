package dev.ecsmith.validator.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.report.Report;
import dev.ecsmith.validator.report.ReportFormat;
import dev.ecsmith.validator.report.ReportStyle;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinterTest {
  private static final String SECRET = "correct-horse";
  private static final String NUMBER = "76543";
  private static final Linter LINTER = new Linter(TaskDefinitionRules.all());

  @ParameterizedTest
  @EnumSource
  void noReportShowsASecretWhicheverRulePointsAtItsLine(ReportFormat format) throws IOException {
    Verdict verdict =
        lint(
            "{\"family\": \"<your family>\", \"containerDefinitions\": [{\"name\": \"web\","
                + " \"image\": \"nginx\", \"environment\": [{\"name\": \"DB_PASSWORD\", \"value\":"
                + " \""
                + SECRET
                + "\"}, {\"name\": \"DB_PASSWORD_OLD\", \"value\": \""
                + SECRET
                + "\u201d\"}, {\"name\": \"PIN_TOKEN\", \"value\": "
                + NUMBER
                + "}]}]}");
    assertTrue(verdict.findings().stream().map(Finding::rule).distinct().count() > 3);
    String report = report(verdict, format);
    assertFalse(report.contains(SECRET), report);
    assertFalse(report.contains(NUMBER), report);
    for (Finding finding : verdict.findings()) {
      assertFalse(finding.place().line().text().contains(SECRET), finding.rule());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"command\": [\"run\", \"--db-password\", \"correct-horse\"]",
        "\"command\": [\"run --note \\\"x\\\" --db-password correct-horse\"]",
        "\"healthCheck\": {\"command\": [\"CMD-SHELL\", \"mysqladmin -pcorrect-horse ping\"]}",
        "\"dockerLabels\": {\"a\": \"{\\\"password\\\": \\\"correct-horse\\\"}\"}",
        "\"logConfiguration\": {\"logDriver\": \"splunk\", \"options\": {\"splunk-token\": \"correct-horse\"}}"
      })
  void noReportShowsASecretWhereverItStands(String member) throws IOException {
    Verdict verdict =
        lint(
            "{\"family\": \"web\", \"containerDefinitions\": [{\"name\": \"web\", \"image\":"
                + " \"nginx\", "
                + member
                + "}]}");
    assertTrue(verdict.findings().stream().anyMatch(f -> f.rule().equals("plaintext-secret")));
    String report = report(verdict, ReportFormat.TEXT);
    assertFalse(report.contains(SECRET), report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "\"text\"",
        "null",
        "[]",
        "{}",
        "[1, null, []]",
        "{\"containerDefinitions\": 1}",
        "{\"containerDefinitions\": [{\"environment\": {\"value\": 1}, \"dependsOn\": [1],"
            + " \"portMappings\": \"8080\", \"logConfiguration\": [], \"secrets\": [[]],"
            + " \"mountPoints\": {}, \"image\": [], \"name\": {}}], \"volumes\": 3,"
            + " \"executionRoleArn\": [], \"networkMode\": {}, \"taskDefinition\": null}"
      })
  void whateverTheShapeNoRuleFails(String text) {
    assertEquals(0, lint(text).findings().stream().filter(f -> f.message().isEmpty()).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"text\"", "true", "null"})
  void whatIsNoTaskDefinitionDoesNotPass(String text) {
    assertEquals(List.of("wrong-type"), lint(text).findings().stream().map(Finding::rule).toList());
  }

  private static String report(Verdict verdict, ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format
        .writer(new ReportStyle(Palette.PLAIN, ReportStyle.Detail.VERBOSE, "1"))
        .write(
            Report.of(
                List.of(new Judged(Document.unreadable("task.json", "", List.of()), verdict))),
            out);
    return out.toString();
  }

  private static Verdict lint(String text) {
    return LINTER.lint(JsonReader.read("task.json", text));
  }
}
