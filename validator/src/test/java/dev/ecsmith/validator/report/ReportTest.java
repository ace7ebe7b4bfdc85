package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static final Finding ERROR = Findings.fargateSize();
  private static final Finding INFO =
      Findings.without("", Severity.INFO, Findings.marked("b.json", "[1]", "1", "0"));

  @Test
  void findingsOfAllFilesAreOrderedByFile() {
    Report report =
        Report.of(
            List.of(
                judged(new Verdict(List.of(ERROR), List.of())),
                judged(Verdict.SILENCE),
                judged(new Verdict(List.of(INFO), List.of()))));
    assertEquals(List.of(INFO, ERROR), report.findings());
    assertEquals(3, report.files());
  }

  @Test
  void theWorstSeverityIsThatOfAnyFinding() {
    assertEquals(Optional.empty(), Findings.report(1, List.of(), List.of(), 0).worst());
    assertEquals(
        Optional.of(Severity.INFO), Findings.report(1, List.of(INFO), List.of(), 0).worst());
    assertEquals(
        Optional.of(Severity.ERROR),
        Findings.report(1, List.of(INFO, ERROR), List.of(), 0).worst());
  }

  @Test
  void formatsAreFoundByTheirExactName() {
    assertEquals(
        List.of("text", "concise", "json", "sarif", "junit", "github", "gitlab"),
        ReportFormat.names());
    assertEquals(Optional.of(ReportFormat.JSON), ReportFormat.named("json"));
    assertEquals(Optional.empty(), ReportFormat.named("JSON"));
  }

  private static Judged judged(Verdict verdict) {
    return new Judged(Document.unreadable("any.json", "", List.of()), verdict);
  }
}
