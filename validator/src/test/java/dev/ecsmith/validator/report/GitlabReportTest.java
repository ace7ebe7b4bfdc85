package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.schemas.JsonResource;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GitlabReportTest {
  @Test
  void anIssueNamesItsCheckItsPlaceAndItsFingerprint() throws IOException {
    String written =
        Findings.written(
            ReportFormat.GITLAB, Findings.report(1, List.of(Findings.fargateSize()), List.of(), 0));
    assertEquals(
        """
        [
          {
            "description": "Fargate does not offer 1024 MiB of memory with 2048 CPU units. Use one of: 4096, 5120, ..., 16384.",
            "check_name": "fargate-size-not-offered",
            "fingerprint": "PRINT",
            "severity": "critical",
            "location": {
              "path": "task.json",
              "lines": {
                "begin": 4,
                "end": 4
              }
            }
          }
        ]
        """,
        written.replaceAll("[0-9a-f]{32}", "PRINT"));
  }

  @Test
  void aRunWithoutFindingsIsAnEmptyList() throws IOException {
    assertEquals(
        "[]\n", Findings.written(ReportFormat.GITLAB, Findings.report(1, List.of(), List.of(), 1)));
  }

  @Test
  void noTwoIssuesShareAFingerprint() throws IOException {
    for (Report report : Findings.reports()) {
      String written = Findings.written(ReportFormat.GITLAB, report);
      List<?> issues = (List<?>) JsonResource.parse("{\"issues\": " + written + "}").get("issues");
      assertEquals(report.findings().size(), issues.size());
      Set<Object> fingerprints = new HashSet<>();
      for (Object issue : issues) {
        assertTrue(fingerprints.add(((Map<?, ?>) issue).get("fingerprint")), written);
      }
    }
  }
}
