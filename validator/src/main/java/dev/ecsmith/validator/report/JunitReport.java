package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For CI servers that show tests: each file is a suite, each finding a test case.
 *
 * <p>A test case fails exactly where its finding makes the run fail; any other passes and tells its
 * finding, or is skipped with the reason for which a person accepted it. A file of which nothing is
 * to be said has one test case that passes.
 */
final class JunitReport implements ReportWriter {
  private final SharedPath paths;
  private final Optional<Severity> threshold;

  JunitReport(ReportStyle style) {
    this.paths = new SharedPath(style.directory());
    this.threshold = style.threshold();
  }

  /** What stands in one file. */
  private static final class Suite {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    private int tests() {
      return Math.max(1, findings.size() + accepted.size());
    }
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, Suite> suites = suites(report);
    int tests = suites.values().stream().mapToInt(Suite::tests).sum();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
        .append(attribute("name", "ecsmith"))
        .append(attribute("tests", Integer.toString(tests)))
        .append(attribute("failures", Long.toString(failures(report.findings()))))
        .append(attribute("errors", "0"))
        .append(">\n");
    for (Map.Entry<String, Suite> suite : suites.entrySet()) {
      write(suite.getKey(), suite.getValue(), out);
    }
    out.append("</testsuites>\n");
  }

  private Map<String, Suite> suites(Report report) {
    Map<String, Suite> suites = new TreeMap<>();
    for (Document document : report.documents()) {
      suite(document.file(), suites);
    }
    for (Finding finding : report.findings()) {
      suite(finding.place().file(), suites).findings.add(finding);
    }
    for (Accepted accepted : report.accepted()) {
      suite(accepted.finding().place().file(), suites).accepted.add(accepted);
    }
    return suites;
  }

  private Suite suite(String file, Map<String, Suite> suites) {
    return suites.computeIfAbsent(paths.of(file), key -> new Suite());
  }

  private void write(String file, Suite suite, Writer out) throws IOException {
    out.append("  <testsuite")
        .append(attribute("name", file))
        .append(attribute("tests", Integer.toString(suite.tests())))
        .append(attribute("failures", Long.toString(failures(suite.findings))))
        .append(attribute("errors", "0"))
        .append(attribute("skipped", Integer.toString(suite.accepted.size())))
        .append(">\n");
    for (Finding finding : suite.findings) {
      open(file, finding, out);
      out.append("      ").append(outcome(finding)).append("\n    </testcase>\n");
    }
    for (Accepted accepted : suite.accepted) {
      open(file, accepted.finding(), out);
      out.append("      <skipped")
          .append(attribute("message", accepted.reason()))
          .append("/>\n    </testcase>\n");
    }
    if (suite.findings.isEmpty() && suite.accepted.isEmpty()) {
      out.append("    <testcase")
          .append(attribute("classname", file))
          .append(attribute("name", "no findings"))
          .append("/>\n");
    }
    out.append("  </testsuite>\n");
  }

  private static void open(String file, Finding finding, Writer out) throws IOException {
    String pointer = finding.place().pointer().toString();
    out.append("    <testcase")
        .append(attribute("classname", file))
        .append(
            attribute("name", pointer.isEmpty() ? finding.rule() : finding.rule() + " " + pointer))
        .append(attribute("file", file))
        .append(attribute("line", Integer.toString(finding.place().start().line())))
        .append(">\n");
  }

  private String outcome(Finding finding) {
    String told =
        escaped(TextReport.of(List.of(finding.inFile(paths.of(finding.place().file())))), true);
    if (!fails(finding)) {
      return "<system-out>" + told + "</system-out>";
    }
    return "<failure"
        + attribute("type", finding.severity().label())
        + attribute("message", finding.message())
        + ">"
        + told
        + "</failure>";
  }

  private long failures(List<Finding> findings) {
    return findings.stream().filter(this::fails).count();
  }

  private boolean fails(Finding finding) {
    return threshold.filter(finding.severity()::atLeast).isPresent();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value, false) + "\"";
  }

  /** Nothing that XML 1.0 can't hold is left. */
  private static String escaped(String text, boolean lines) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' ->
                    escaped.append(lines ? Character.toString(codePoint) : "&#" + codePoint + ";");
                default -> {
                  boolean unfit = codePoint == 0xFFFE || codePoint == 0xFFFF;
                  escaped.append(
                      unfit || InvisibleText.isInvisible(codePoint)
                          ? InvisibleText.escape(codePoint)
                          : Character.toString(codePoint));
                }
              }
            });
    return escaped.toString();
  }
}
