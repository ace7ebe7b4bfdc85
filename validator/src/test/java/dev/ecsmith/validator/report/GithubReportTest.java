package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.finding.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GithubReportTest {
  @Test
  void eachFindingIsOneCommand() throws IOException {
    Report report =
        Findings.report(
            1,
            List.of(
                Findings.fargateSize(),
                Findings.without(
                    "", Severity.WARNING, Findings.place("a,b:c%.json", "[\n]", 0, 3, "0"))),
            List.of(),
            1);
    assertEquals(
        """
        ::warning title=ecsmith a-rule,file=a%2Cb%3Ac%25.json,line=1,endLine=2::a,b:c%25.json:1:1: It is wrong.
        ::error title=ecsmith fargate-size-not-offered,file=task.json,line=4,endLine=4,col=13,endColumn=19::task.json:4:13: Fargate does not offer 1024 MiB of memory with 2048 CPU units. Use one of: 4096, 5120, ..., 16384.
        """,
        Findings.written(ReportFormat.GITHUB, report));
  }

  @Test
  void noTextOfAFileStartsACommandOfItsOwn() throws IOException {
    for (Report report : Findings.reports()) {
      String written = Findings.written(ReportFormat.GITHUB, report);
      assertEquals(report.findings().size(), written.lines().count(), written);
      assertEquals(0, written.lines().filter(line -> !line.startsWith("::")).count(), written);
    }
  }
}
