package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextReportTest {
  private static final Skipped SKIPPED =
      new Skipped("a-rule", "task.json", "/cpu: \u001b[31m is filled in by a pipeline");

  @Test
  void aFindingShowsItsLineWithAMarkUnderTheFault() {
    assertEquals(
        """
        task.json:4:13: error fargate-size-not-offered
          Fargate does not offer 1024 MiB of memory with 2048 CPU units.
            4 |   "memory": "1024",
              |             ^^^^^^
          hint: Use one of: 4096, 5120, ..., 16384.
        """,
        TextReport.of(List.of(Findings.fargateSize())));
  }

  @Test
  void findingsAreApartByABlankLineAndAHintMayBeMissing() {
    Finding bare = bare(Findings.marked("b.json", "[1]", "1", "0"));
    assertEquals(
        """
        b.json:1:2: warning a-rule
          It is wrong.
            1 | [1]
              |  ^

        b.json:1:2: warning a-rule
          It is wrong.
            1 | [1]
              |  ^
        """,
        TextReport.of(List.of(bare, bare)));
  }

  @Test
  void theGutterGrowsWithTheLineNumber() {
    Place place = Findings.marked("b.json", "\n".repeat(1233) + "  x", "x", "0");
    assertEquals(
        """
        b.json:1234:3: warning a-rule
          It is wrong.
            1234 |   x
                 |   ^
        """,
        TextReport.of(List.of(bare(place))));
  }

  @Test
  void aFaultAfterTheLastLineEndIsMarkedOnAnEmptyLine() {
    assertEquals(
        """
        b.json:2:1: warning a-rule
          It is wrong.
            2 |
              | ^
        """,
        TextReport.of(List.of(bare(Findings.place("b.json", "{\n", 2, 2, "")))));
  }

  @Test
  void nothingInAFileIsObeyedByATerminal() {
    Place place = Findings.marked("a\u001b]0;b.json", "\"\u202e\u001b\" x", "x", "0");
    Finding finding =
        new Finding("a-rule", Severity.INFO, place, "No \u009b.\n", "Drop\r\u200b it.", "");
    assertEquals(
        """
        a\\u001b]0;b.json:1:6: info a-rule
          No \\u009b.\\u000a
            1 | "\\u202e\\u001b" x
              |                ^
          hint: Drop\\u000d\\u200b it.
        """,
        TextReport.of(List.of(finding)));
  }

  @Test
  void aReportEndsWithTheCounts() throws IOException {
    Finding warning = bare(Findings.marked("b.json", "[1]", "1", "0"));
    Finding error = Findings.fargateSize();
    String findings = TextReport.of(List.of(warning, error, error));
    Report report = Findings.report(2, List.of(error, warning, error), List.of(SKIPPED), 0);
    assertEquals(findings + "\n2 errors, 1 warning in 2 files\n", written(report));
  }

  @Test
  void silenceIsSaidInOneLine() throws IOException {
    assertEquals("No findings in 3 files.\n", written(Findings.report(3, List.of(), List.of(), 0)));
    assertEquals(
        "No findings in 1 file, 2 suppressed.\n",
        written(Findings.report(1, List.of(), List.of(), 2)));
    assertEquals("No findings in 1 file.\n", written(Findings.report(1, List.of(), List.of(), 0)));
  }

  @Test
  void quietKeepsTheFindingsAlone() throws IOException {
    assertEquals(
        "", written(Findings.report(3, List.of(), List.of(SKIPPED), 0), ReportStyle.Detail.QUIET));
  }

  @Test
  void verboseTellsWhatWasNotJudgedAndWhy() throws IOException {
    assertEquals(
        """
        task.json: not judged by a-rule: /cpu: \\u001b[31m is filled in by a pipeline

        No findings in 1 file.
        """,
        written(Findings.report(1, List.of(), List.of(SKIPPED), 0), ReportStyle.Detail.VERBOSE));
  }

  @Test
  void coloursAddNothingButColour() throws IOException {
    Report report = Findings.report(1, List.of(Findings.fargateSize()), List.of(), 0);
    ReportStyle colourful = new ReportStyle(Palette.ANSI, ReportStyle.Detail.NORMAL, "1");
    StringWriter out = new StringWriter();
    ReportFormat.TEXT.writer(colourful).write(report, out);
    assertEquals(written(report), out.toString().replaceAll("\u001b\\[[0-9;]*m", ""));
    assertTrue(out.toString().contains("\u001b[1;31merror\u001b[0m"));
  }

  private static Finding bare(Place place) {
    return Findings.without("", Severity.WARNING, place);
  }

  private static String written(Report report) throws IOException {
    return written(report, ReportStyle.Detail.NORMAL);
  }

  private static String written(Report report, ReportStyle.Detail detail) throws IOException {
    StringWriter out = new StringWriter();
    ReportFormat.TEXT.writer(new ReportStyle(Palette.PLAIN, detail, "1")).write(report, out);
    return out.toString();
  }
}
