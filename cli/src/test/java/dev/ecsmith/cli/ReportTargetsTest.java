package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ecsmith.validator.report.ReportFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTargetsTest {
  private final ReportTargets targets = new ReportTargets();

  @Test
  void withoutAWordTextGoesToStdout() {
    assertEquals(List.of(new ReportTargets.Target(ReportFormat.TEXT, "")), targets.all());
  }

  @Test
  void aFileBelongsToTheFormatBeforeIt() {
    targets.addFormat("text");
    targets.addFormat("json");
    targets.addFile("r.json");
    assertEquals(
        List.of(
            new ReportTargets.Target(ReportFormat.TEXT, ""),
            new ReportTargets.Target(ReportFormat.JSON, "r.json")),
        targets.all());
    targets.check();
  }

  @Test
  void aFileMayStandBeforeItsFormat() {
    targets.addFile("r.json");
    targets.addFormat("json");
    targets.addFile("r.txt");
    assertEquals(
        List.of(
            new ReportTargets.Target(ReportFormat.JSON, "r.json"),
            new ReportTargets.Target(ReportFormat.TEXT, "r.txt")),
        targets.all());
  }

  @Test
  void twoReportsNeverGoToOnePlace() {
    targets.addFormat("text");
    targets.addFormat("json");
    assertEquals(
        "Two reports would go to stdout. Give each --format but one its own --output.",
        assertThrows(CallException.class, targets::check).getMessage());
    targets.addFile("r");
    targets.addFormat("concise");
    targets.addFile("r");
    assertEquals(
        "Two reports would go to 'r'. Give each its own file.",
        assertThrows(CallException.class, targets::check).getMessage());
  }

  @Test
  void anUnknownFormatGetsTheNearestAndTheList() {
    targets.addFormat("jsno");
    assertEquals(
        "Unknown format 'jsno'. Did you mean 'json'? It is one of: text, concise, json, sarif, junit,"
            + " github, gitlab.",
        assertThrows(CallException.class, targets::check).getMessage());
  }
}
