package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  @Test
  void everythingKnownIsWritten() throws IOException {
    Skipped skipped = new Skipped("a-rule", "task.json", "/cpu: a placeholder");
    assertEquals(
        """
        {
          "tool": {
            "name": "ecsmith",
            "version": "0.1.0"
          },
          "findings": [
            {
              "rule": "fargate-size-not-offered",
              "severity": "error",
              "file": "task.json",
              "line": 4,
              "column": 13,
              "endLine": 4,
              "endColumn": 19,
              "pointer": "/memory",
              "message": "Fargate does not offer 1024 MiB of memory with 2048 CPU units.",
              "hint": "Use one of: 4096, 5120, ..., 16384.",
              "source": "https://example.com/sizes"
            }
          ],
          "skipped": [
            {
              "rule": "a-rule",
              "file": "task.json",
              "reason": "/cpu: a placeholder"
            }
          ],
          "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "suppressed": 2
          }
        }
        """,
        written(Findings.report(1, List.of(Findings.fargateSize()), List.of(skipped), 2)));
  }

  @Test
  void emptyListsStayAndAnEmptyHintGoes() throws IOException {
    String silent = written(Findings.report(0, List.of(), List.of(), 0));
    assertTrue(silent.contains("\"findings\": [],\n  \"skipped\": [],"), silent);
    Finding bare = Findings.without("", Severity.INFO, Findings.marked("b.json", "[1]", "1", "0"));
    String unhinted = written(Findings.report(1, List.of(bare), List.of(), 0));
    assertFalse(unhinted.contains("hint"), unhinted);
  }

  @Test
  void invisibleCharactersAreEscapedAndOthersAreNot() throws IOException {
    Finding finding =
        Findings.without(
            "\u001b \u007f \u009b \u202e \ufeff \ud800 \u00e9\u201c",
            Severity.INFO,
            Findings.marked("b.json", "[1]", "1", "0"));
    String json = written(Findings.report(1, List.of(finding), List.of(), 0));
    assertTrue(
        json.contains("\"hint\": \"\\u001b \\u007f \\u009b \\u202e \\ufeff \\ud800 \u00e9\u201c\""),
        json);
  }

  private static String written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    ReportStyle style = new ReportStyle(Palette.ANSI, ReportStyle.Detail.QUIET, "0.1.0");
    ReportFormat.JSON.writer(style).write(report, out);
    return out.toString();
  }
}
