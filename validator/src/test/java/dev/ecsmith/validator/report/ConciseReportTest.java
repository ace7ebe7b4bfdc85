package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConciseReportTest {
  @Test
  void eachFindingIsOneLine() throws IOException {
    Report report =
        Findings.report(
            2,
            List.of(
                Findings.fargateSize(),
                Findings.without(
                    "Fix it.", Severity.INFO, Findings.marked("\u001b.json", "[1]", "1", "0"))),
            List.of(),
            0);
    StringWriter out = new StringWriter();
    ReportStyle style = new ReportStyle(Palette.PLAIN, ReportStyle.Detail.NORMAL, "1");
    ReportFormat.CONCISE.writer(style).write(report, out);
    assertEquals(
        """
        \\u001b.json:1:2: info a-rule: It is wrong.
        task.json:4:13: error fargate-size-not-offered: Fargate does not offer 1024 MiB of memory \
        with 2048 CPU units.
        """,
        out.toString());
  }
}
